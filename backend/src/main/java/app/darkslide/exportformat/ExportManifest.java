package app.darkslide.exportformat;

import java.util.regex.Pattern;

/** The manifest of an archive of an export: what is in it, as JSON. */
public final class ExportManifest {
    public static final String FORMAT = "darkslide-export";

    /** A reader ignores fields that it does not know, and refuses a later version. */
    public static final int VERSION = 1;

    /** Of one that is read, so that it fits into memory. */
    public static final int MAX_BYTES = 64 << 20;

    private static final Pattern PATH = Pattern.compile("darkslide/manifest-[0-9]{3,9}\\.json");

    private ExportManifest() {}

    /** @param part from 1 on */
    public static String path(int part) {
        return "darkslide/manifest-%03d.json".formatted(part);
    }

    public static boolean isAt(String path) {
        return PATH.matcher(path).matches();
    }
}
