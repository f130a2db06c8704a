package app.darkslide.downloads;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the names of an archive's files distinct: the second {@code a.jpg} becomes {@code a (2).jpg}. */
final class EntryNames {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> count = new HashMap<>();

    /** Distinct also on file systems that ignore case and Unicode normalization. */
    String distinct(String name) {
        var distinct = name;
        while (!taken.add(same(distinct))) distinct = numbered(name, count.merge(same(name), 2, (n, two) -> n + 1));
        return distinct;
    }

    private static String numbered(String name, int number) {
        var dot = name.lastIndexOf('.');
        var end = dot > 0 ? dot : name.length();
        return "%s (%d)%s".formatted(name.substring(0, end), number, name.substring(end));
    }

    private static String same(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
