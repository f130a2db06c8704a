package app.darkslide.downloads;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text in an archive that names what is missing in it. */
final class DamageText {
    private DamageText() {}

    static byte[] of(List<String> names) {
        var text = "What is stored of these photos is damaged, so they are not in this archive:\n\n"
                + String.join("\n", names)
                + "\n\nIf you still have the files, upload them again: that repairs them.\n";
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
