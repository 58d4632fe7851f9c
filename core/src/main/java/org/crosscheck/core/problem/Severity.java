package org.crosscheck.core.problem;

/// Who must act on a [Problem].
public enum Severity {
    /// Nobody has to: something was left out or guessed, and the reader should know.
    NOTE,
    /// The user should look: a part of the input is missing or doubtful.
    WARNING,
    /// The input, or this record of it, could not be taken.
    ERROR
}
