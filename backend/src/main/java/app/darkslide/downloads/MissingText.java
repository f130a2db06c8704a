package app.darkslide.downloads;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text in an archive that names what is missing in it. */
final class MissingText {
    private MissingText() {}

    static byte[] damaged(List<String> names) {
        return text("What is stored of these photos is damaged, so they are not in this archive:\n\n"
                + String.join("\n", names)
                + "\n\nWhoever uploaded them and still has the files can upload them again: that repairs them.\n");
    }

    static byte[] deleted(String name) {
        return text("This photo was deleted while the archive was put together, so it is not in it:\n\n" + name + "\n");
    }

    static byte[] withdrawn(String name) {
        return text("This photo is not shared with you any more, so it is not in this archive:\n\n" + name + "\n");
    }

    private static byte[] text(String lines) {
        return lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
