package app.darkslide.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header of RFC 6266: the name in full, and for old clients what of it is plain ASCII. */
public final class ContentDisposition {
    private ContentDisposition() {}

    public static String of(String type, String fileName) {
        var ascii = fileName.replaceAll("[^ !#$&+.0-9A-Z^_`a-z{}~-]", "_");
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(type, ascii, encoded);
    }
}
