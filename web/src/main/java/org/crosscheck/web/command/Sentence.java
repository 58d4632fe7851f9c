package org.crosscheck.web.command;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Says to people what went wrong; the exceptions for files say only the file's name.
final class Sentence {
    private Sentence() {}

    /// With the file's name in front, where there is one.
    static String of(Exception e) {
        return e instanceof FileSystemException file && file.getFile() != null
                ? file.getFile() + ": " + reason(e)
                : reason(e);
    }

    /// Without the file's name.
    static String reason(Exception e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "access is denied";
            case FileAlreadyExistsException _ -> "it exists already";
            case NotDirectoryException _ -> "it is not a folder";
            case FileSystemException file when file.getReason() != null -> file.getReason();
            case CharacterCodingException _ -> "the text is not in the encoding it claims";
            default -> e.getMessage() == null ? e.toString() : e.getMessage();
        };
    }
}
