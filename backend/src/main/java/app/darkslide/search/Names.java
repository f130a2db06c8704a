package app.darkslide.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Numbers names that many images have in common, so that each image keeps a number alone. */
final class Names {
    /** The number of no name. */
    static final int NONE = 0;

    /** What a name takes besides its characters, in bytes. */
    private static final int REST = 120;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private long bytes;

    Names() {
        names.add(null);
    }

    /** Its number, which is a new one for a new name; {@link #NONE} for null. */
    int number(String name) {
        if (name == null) return NONE;
        return numbers.computeIfAbsent(name, added -> {
            names.add(added);
            bytes += REST + 2L * added.length();
            return names.size() - 1;
        });
    }

    /** The numbers of the names that are wanted. */
    BitSet numbers(Predicate<String> wanted) {
        var found = new BitSet();
        for (int number = 1; number < names.size(); number++) if (wanted.test(names.get(number))) found.set(number);
        return found;
    }

    String name(int number) {
        return names.get(number);
    }

    /** About how much memory they take. */
    long bytes() {
        return bytes;
    }

    /** All numbers are below. */
    int size() {
        return names.size();
    }
}
