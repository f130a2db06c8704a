package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What is damaged of an image. */
public enum DamageReason {
    /** Its original is not there. */
    GONE,
    /** Its original has another length. */
    CUT,
    /** Its original is not what was stored. */
    ALTERED,
    /** The disk does not give out its original. */
    UNREADABLE,
    /** The key of its files does not open. */
    KEY,
    /** Its details do not open, or belong to another row. */
    RECORD;

    private static final String DATA_KEY = "data-key";
    private static final String DETAILS = "record";

    public static DamageReason of(FileFault original) {
        return original == FileFault.MISSING ? GONE : valueOf(original.name());
    }

    /** Empty for damage of what is not the image's own, or is made anew. */
    static Optional<DamageReason> of(SealBrokenException e) {
        return switch (e.part()) {
            case Image.ORIGINAL -> Optional.of(valueOf(e.reason().name()));
            case DATA_KEY -> Optional.of(KEY);
            case DETAILS -> Optional.of(RECORD);
            default -> Optional.empty();
        };
    }

    /** Whether the same file again would put it right. */
    boolean isOfOriginal() {
        return this != KEY && this != RECORD;
    }

    /** The line that operators search the log for. */
    String event(UUID image) {
        return switch (this) {
            case GONE, CUT, ALTERED ->
                "SECURITY The seal is broken: original of %s is not what was stored, it is %s".formatted(image, this);
            case UNREADABLE -> "The disk cannot read original of %s".formatted(image);
            case KEY -> "SECURITY The seal is broken: data-key of %s does not open".formatted(image);
            case RECORD -> "SECURITY The seal is broken: record of %s does not open".formatted(image);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
