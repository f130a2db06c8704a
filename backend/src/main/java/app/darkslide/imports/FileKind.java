package app.darkslide.imports;

import app.darkslide.exportformat.ExportManifest;
import java.util.regex.Pattern;

/** What a file is by its path, unless a manifest names it as a photo; the rules of litter are those of the app ({@code frontend/lib/files.js}). */
enum FileKind {
    PHOTO,
    SIDECAR,
    MANIFEST,
    ARCHIVE,
    LITTER,
    OTHER;

    private static final Pattern LITTER_FOLDER = Pattern.compile("(?i)\\..+|@eaDir|@__thumb|__MACOSX");
    private static final Pattern SYSTEM_FILE = Pattern.compile("(?i)\\._.*|thumbs\\.db|ehthumbs\\.db|desktop\\.ini");
    private static final Pattern PHOTO_NAME = Pattern.compile(
            "(?i).*\\.(jpe?g|jpe|jfif|png|gif|webp|hei[cf]|hif|avif|tiff?|bmp|jp2|j2k|jxl|psd|qoi|p[bgpn]m"
                    + "|ico|tga|dng|cr[23w]|n(ef|rw)|arw|sr[2w]|orf|rw2|raf|pef)");
    private static final Pattern ARCHIVE_NAME = Pattern.compile("(?i).*\\.zip");
    private static final Pattern SIDECAR_NAME = Pattern.compile("(?i).*\\.xmp");
    private static final Pattern EXTENSION = Pattern.compile(".+\\.[A-Za-z0-9]{1,5}");

    static FileKind of(String path) {
        if (ExportManifest.isAt(path)) return MANIFEST;
        var parts = path.split("/");
        for (var i = 0; i < parts.length - 1; i++) if (isLitterFolder(parts[i])) return LITTER;
        return ofName(parts[parts.length - 1]);
    }

    static boolean isLitterFolder(String name) {
        return !name.equals("..") && LITTER_FOLDER.matcher(name).matches();
    }

    /** A name without an extension says nothing, so the service decides by the bytes. */
    private static FileKind ofName(String name) {
        var isPhoto = PHOTO_NAME.matcher(name).matches();
        if (SYSTEM_FILE.matcher(name).matches() || name.startsWith(".") && !isPhoto) return LITTER;
        if (SIDECAR_NAME.matcher(name).matches()) return SIDECAR;
        if (ARCHIVE_NAME.matcher(name).matches()) return ARCHIVE;
        return isPhoto || !EXTENSION.matcher(name).matches() ? PHOTO : OTHER;
    }
}
