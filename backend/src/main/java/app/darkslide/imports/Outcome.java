package app.darkslide.imports;

import java.util.Locale;

/** What became of a file. */
enum Outcome {
    IMPORTED,
    KNOWN,
    HEALED,
    LEFT_OUT,
    REFUSED,
    FAILED;

    /** Whether the photo is in the account, or was none. */
    boolean isWell() {
        return this != REFUSED && this != FAILED;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
