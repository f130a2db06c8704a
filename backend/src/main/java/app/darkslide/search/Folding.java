package app.darkslide.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings text into the form in which it is compared: without case, accents and differences of width. */
final class Folding {
    /** Accents, and the points of Hebrew and Arabic. Not the vowel signs of other scripts, which are letters there. */
    private static final Pattern ACCENTS = Pattern.compile(
            "[\u0300-\u036F\u0591-\u05C7\u064B-\u0652\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]");

    /** Letters that Unicode does not take apart, and the sigma at the end of a word. */
    private static final Map<String, String> LETTERS = Map.of(
            "ø", "o", "ł", "l", "đ", "d", "ħ", "h", "ı", "i", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d", "ς", "σ");

    private static final Pattern LETTER = Pattern.compile("[" + String.join("", LETTERS.keySet()) + "]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {}

    /** @param text or null, which is empty */
    static String folded(String text) {
        if (text == null) return "";
        if (text.chars().allMatch(character -> character < 128)) return text.toLowerCase(Locale.ROOT);
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        // By upper case first, because that has one form of ß.
        var lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return LETTER.matcher(ACCENTS.matcher(lower).replaceAll("")).replaceAll(found -> LETTERS.get(found.group()));
    }

    /** The words of a text, each once. */
    static List<String> words(String text) {
        return Arrays.stream(SPACE.split(folded(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    static byte[] bytes(String folded) {
        return folded.getBytes(StandardCharsets.UTF_8);
    }
}
