package org.crosscheck.core.problem;

/// Something about an input that is not as it should be, said to the person who gave it.
///
/// @param severity who must act
/// @param stage the step that noticed it: `read`, `clean`, `language`, `extract`, `store`
/// @param location where: a file's name, with the record or line where there is one ("feed.jsonl,
///   line 3")
/// @param message one sentence: what, found, expected
public record Problem(Severity severity, String stage, String location, String message) {
    @Override
    public String toString() {
        return location + ": " + message;
    }
}
