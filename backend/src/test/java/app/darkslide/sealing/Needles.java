package app.darkslide.sealing;

import static java.util.stream.Collectors.groupingBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must not be found anywhere: as it is, as hex in both cases, and as Base64 at each of its three offsets. */
public final class Needles {
    private static final int KEPT = 16;

    private final List<Form> forms = new ArrayList<>();

    private record Form(String name, byte[] bytes) {}

    public Needles text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Needles bytes(String name, byte[] bytes) {
        var hex = HexFormat.of().formatHex(bytes);
        for (var form : List.of(bytes, ascii(hex), ascii(hex.toUpperCase()))) forms.add(new Form(name, form));
        for (int offset = 0; offset < 3; offset++) forms.add(new Form(name, base64(bytes, offset)));
        return this;
    }

    /** Pieces of a file: of its middle, where nothing but this very picture has the same bytes. */
    Needles piecesOf(String name, byte[] file) {
        for (int piece = 1; piece < 8; piece++) {
            var from = file.length / 8 * piece;
            bytes(name + " at " + from, Arrays.copyOfRange(file, from, from + KEPT));
        }
        return this;
    }

    /** The names of those that are in the haystack, which is gone through once for all of them. */
    public Set<String> in(byte[] haystack) {
        var beginnings = forms.stream().collect(groupingBy(form -> beginning(form.bytes, 0)));
        var begins = new BitSet(1 << 16);
        beginnings.keySet().forEach(begins::set);
        var found = new TreeSet<String>();
        for (int at = 0; at + 1 < haystack.length; at++) {
            var beginning = beginning(haystack, at);
            if (!begins.get(beginning)) continue;
            for (var form : beginnings.get(beginning)) if (isAt(haystack, at, form.bytes)) found.add(form.name);
        }
        return found;
    }

    static boolean contains(byte[] haystack, byte[] needle) {
        for (int at = 0; at < haystack.length; at++)
            if (haystack[at] == needle[0] && isAt(haystack, at, needle)) return true;
        return false;
    }

    private static int beginning(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static boolean isAt(byte[] haystack, int at, byte[] needle) {
        var end = at + needle.length;
        return end <= haystack.length && Arrays.equals(haystack, at, end, needle, 0, needle.length);
    }

    /** Without the characters at both ends, which depend on what lies before and behind. */
    private static byte[] base64(byte[] bytes, int offset) {
        var shifted = new ByteArrayOutputStream();
        shifted.writeBytes(new byte[offset]);
        shifted.writeBytes(bytes);
        var text = Base64.getEncoder().withoutPadding().encodeToString(shifted.toByteArray());
        return ascii(text.substring(offset == 0 ? 0 : offset + 1, text.length() - 1));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
