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

    static String of(Exception e) {
        return switch (e) {
            case NoSuchFileException file -> file.getFile() + ": there is no such file or folder";
            case AccessDeniedException file -> file.getFile() + ": access is denied";
            case FileAlreadyExistsException file -> file.getFile() + ": exists already";
            case NotDirectoryException file -> file.getFile() + ": is not a folder";
            case FileSystemException file when file.getReason() == null ->
                    file.getFile() + ": cannot be read or written";
            case CharacterCodingException _ -> "the text is not in the encoding it claims";
            default -> e.getMessage() == null ? e.toString() : e.getMessage();
        };
    }
}
