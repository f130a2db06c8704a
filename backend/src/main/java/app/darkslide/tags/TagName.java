package app.darkslide.tags;

import java.text.Normalizer;
import java.util.Locale;

/** When two names of tags are the same. */
public final class TagName {
    private TagName() {}

    /** Equal for names that differ in upper and lower case alone. By upper case first, because that has one form of ß and ς. */
    public static String folded(String name) {
        var folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}
