package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader.Notes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts of a PNG, in its three kinds of chunks. Of each keyword that says something here, the first one is kept. */
final class PngTexts {
    private static final int MAX_KEYWORD = 79;
    private static final int MAX_LENGTH = 1 << 20;
    private static final String XMP = "XML:com.adobe.xmp";
    private static final String CREATED = "Creation Time";
    /** ImageMagick lists all that it knows of EXIF, one text a field. */
    private static final String ORIGINAL = "exif:DateTimeOriginal";

    private static final String EXIF = "Raw profile type exif";
    private static final String APP1 = "Raw profile type APP1";
    private static final String RAW_XMP = "Raw profile type xmp";
    private static final String RAW_IPTC = "Raw profile type iptc";
    private static final Set<String> WANTED =
            Set.copyOf(List.of(XMP, CREATED, ORIGINAL, EXIF, APP1, RAW_XMP, RAW_IPTC));

    private static final String EXIF_MARK = "Exif\0\0";
    private static final String XMP_MARK = "http://ns.adobe.com/xap/1.0/\0";

    private final Map<String, ByteBuffer> texts = new HashMap<>();
    /** Also those whose texts could not be used: trying every further one would cost as much each time. */
    private final Set<String> seen = new HashSet<>();

    private ByteBuffer changed;

    /** Keyword, zero, text. */
    void plain(ByteBuffer chunk) {
        var keyword = wanted(chunk);
        if (keyword != null) keep(keyword, chunk);
    }

    /** Keyword, zero, method, zlib data. */
    void compressed(ByteBuffer chunk) {
        var keyword = wanted(chunk);
        if (keyword != null && chunk.hasRemaining() && chunk.get() == 0) inflate(keyword, chunk);
    }

    /** Keyword, zero, whether it is compressed, method, language, zero, translated keyword, zero, text. */
    void international(ByteBuffer chunk) {
        var keyword = wanted(chunk);
        if (keyword == null || chunk.remaining() < 4) return;
        var compressed = chunk.get() == 1;
        chunk.get();
        untilZero(chunk);
        untilZero(chunk);
        if (compressed) inflate(keyword, chunk);
        else keep(keyword, chunk);
    }

    /** No text, but it says when the texts were written. */
    void changed(ByteBuffer chunk) {
        if (changed == null) changed = chunk;
    }

    ByteBuffer xmp() {
        if (texts.containsKey(XMP)) return texts.get(XMP);
        var raw = RawProfile.decode(texts.get(RAW_XMP));
        return raw == null ? RawProfile.after(XMP_MARK, RawProfile.decode(texts.get(APP1))) : raw;
    }

    Notes notes() {
        var exif = exif(RawProfile.decode(texts.get(EXIF)));
        if (exif == null) exif = exif(RawProfile.decode(texts.get(APP1)));
        var created = texts.getOrDefault(ORIGINAL, texts.get(CREATED));
        return new Notes(RawProfile.decode(texts.get(RAW_IPTC)), exif, created == null ? null : line(created), changed);
    }

    /** Some tools leave the mark out; what is neither is not EXIF. */
    private static ByteBuffer exif(ByteBuffer block) {
        var marked = RawProfile.after(EXIF_MARK, block);
        if (marked != null || block == null) return marked;
        return RawProfile.after("II", block) == null && RawProfile.after("MM", block) == null ? null : block;
    }

    /** The keyword, read away with its zero; null if it is of no use, or the second one. */
    private String wanted(ByteBuffer chunk) {
        var start = chunk.slice(0, Math.min(chunk.limit(), MAX_KEYWORD));
        if (!untilZero(chunk)) return null;
        var keyword = new byte[Math.min(chunk.position() - 1, start.limit())];
        start.get(keyword);
        var name = new String(keyword, StandardCharsets.ISO_8859_1);
        return WANTED.contains(name) && seen.add(name) ? name : null;
    }

    private void keep(String keyword, ByteBuffer text) {
        if (text.remaining() <= MAX_LENGTH) texts.put(keyword, text.slice());
    }

    private void inflate(String keyword, ByteBuffer data) {
        var text = Inflated.zlib(data, MAX_LENGTH);
        if (text != null) texts.put(keyword, text);
    }

    private static boolean untilZero(ByteBuffer chunk) {
        while (chunk.hasRemaining()) if (chunk.get() == 0) return true;
        return false;
    }

    private static String line(ByteBuffer text) {
        return StandardCharsets.UTF_8
                .decode(text.slice(0, Math.min(text.limit(), 100)))
                .toString();
    }
}
