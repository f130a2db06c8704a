package app.darkslide.downloads;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the names of an archive's files distinct, and such that Windows, macOS and Linux can write them: the second
 * {@code a.jpg} becomes {@code a (2).jpg}, {@code 12:30?.jpg} becomes {@code 12_30_.jpg}.
 */
public final class EntryNames {
    /** Of a file name in UTF-8, on all common file systems. */
    private static final int MAX_BYTES = 255;

    private static final int MAX_EXTENSION = 16;
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");
    private static final Pattern END = Pattern.compile("[. ]+$");

    /** Windows reserves these for devices, with any extension. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> count = new HashMap<>();
    private final String companion;

    public EntryNames() {
        this("");
    }

    /** @param companion what the names of files that come with each of them end with besides; nothing else gets such a name */
    public EntryNames(String companion) {
        this.companion = companion;
    }

    /** Distinct also on file systems that ignore case and Unicode normalization. */
    public String distinct(String name) {
        var safe = safe(name);
        var distinct = safe;
        while (!isFree(distinct)) distinct = numbered(safe, count.merge(same(safe), 2, (n, two) -> n + 1));
        return distinct;
    }

    private boolean isFree(String name) {
        return taken.add(same(name)) && (companion.isEmpty() || taken.add(same(name + companion)));
    }

    private String safe(String name) {
        var allowed = FORBIDDEN.matcher(name).replaceAll("_");
        var ended = END.matcher(allowed).replaceAll("");
        var named = ended.isEmpty() ? "untitled" : ended;
        return joined(DEVICE.matcher(named).matches() ? "_" + named : named, "");
    }

    private String numbered(String name, int number) {
        return joined(name, " (%d)".formatted(number));
    }

    /** With something in front of the extension, and not too long: the middle is cut. */
    private String joined(String name, String insertion) {
        var dot = name.lastIndexOf('.');
        var end = dot > 0 && name.length() - dot <= MAX_EXTENSION ? dot : name.length();
        var rest = insertion + name.substring(end);
        while (bytes(name.substring(0, end) + rest + companion) > MAX_BYTES) end = name.offsetByCodePoints(end, -1);
        return name.substring(0, end) + rest;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String same(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
