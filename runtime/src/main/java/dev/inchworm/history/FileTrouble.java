package dev.inchworm.history;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words: the exceptions for it hardly have any. */
public final class FileTrouble {

    private FileTrouble() {}

    /** The reason behind {@code problem}, to stand after a colon. */
    public static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "access is denied";
        } else if (problem instanceof NoSuchFileException) {
            return "there is no such folder";
        } else if (problem instanceof FileAlreadyExistsException) {
            return "something else of that name is there";
        } else if (problem instanceof FileSystemException inFileSystem && inFileSystem.getReason() != null) {
            return inFileSystem.getReason();
        }
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }
}
