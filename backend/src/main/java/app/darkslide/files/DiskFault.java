package app.darkslide.files;

import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;

/** Why a disk did not take what was written to it, as far as the system's message tells. */
public enum DiskFault {
    FULL(
            "The disk of this service is full: what is deleted for good makes room.",
            "No space left on device",
            "Disk quota exceeded",
            "There is not enough space on the disk"),
    READ_ONLY(
            "The disk of this service cannot be written to at the moment.",
            "Read-only file system",
            "The media is write protected"),
    BROKEN(
            "The disk of this service reports errors.",
            "Input/output error",
            "Structure needs cleaning",
            "Remote I/O error",
            "Stale file handle"),
    UNKNOWN("The disk of this service did not take it.");

    private final String meaning;
    private final List<String> messages;

    DiskFault(String meaning, String... messages) {
        this.meaning = meaning;
        this.messages = List.of(messages);
    }

    /** A sentence for the person whose data was not written. */
    public String meaning() {
        return meaning;
    }

    public static DiskFault of(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            var fault = of(cause instanceof FileSystemException file ? file.getReason() : cause.getMessage());
            if (fault != UNKNOWN) return fault;
        }
        return UNKNOWN;
    }

    private static DiskFault of(String message) {
        if (message == null) return UNKNOWN;
        return Arrays.stream(values())
                .filter(fault -> fault.messages.stream().anyMatch(message::contains))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
