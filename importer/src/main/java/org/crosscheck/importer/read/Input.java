package org.crosscheck.importer.read;

import java.util.function.Consumer;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;

/// A file to be read, and where what is found in it goes.
///
/// @param file how messages name it; a file in an archive is `archive.zip/name`
/// @param bytes as they came; not to be changed
/// @param options what the user says of it
/// @param articles hears every article in the order of the file
/// @param problems hears what could not be read
record Input(
        String file,
        byte[] bytes,
        ReadOptions options,
        Consumer<RawArticle> articles,
        Consumer<Problem> problems) {

    /// Another file that was inside of this one.
    Input inside(String name, byte[] content) {
        return new Input(file + "/" + name, content, options, articles, problems);
    }

    /// Says that the file cannot be taken.
    void refuse(String message) {
        problems.accept(new Problem(Severity.ERROR, "read", file, message));
    }

    /// Says that a record cannot be taken; the others follow.
    ///
    /// @param record 0-based
    void refuse(int record, String message) {
        problems.accept(new Problem(Severity.ERROR, "read", place(record), message));
    }

    void warn(String message) {
        problems.accept(new Problem(Severity.WARNING, "read", file, message));
    }

    void warn(int record, String message) {
        problems.accept(new Problem(Severity.WARNING, "read", place(record), message));
    }

    void note(String message) {
        problems.accept(new Problem(Severity.NOTE, "read", file, message));
    }

    private String place(int record) {
        return file + ", record " + (record + 1);
    }
}
