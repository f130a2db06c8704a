package app.darkslide.cleancopy;

import app.darkslide.renditions.HeicFile;
import app.darkslide.renditions.Notes;
import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.Quadrants;
import app.darkslide.renditions.TiffFile;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture, with secrets wherever its format has a place for them.
 *
 * @param orientation that its copy has to have
 */
public record Carrier(String name, byte[] bytes, int orientation) {
    private static final int W = 40;
    private static final int H = 30;
    /** A delimiter and the header of the sequence, behind which metadata may follow. */
    private static final int AV1_HEADER = 13;

    private static final BufferedImage RGB = Quadrants.rgb(W, H);

    @Override
    public String toString() {
        return name;
    }

    private Carrier(String name, byte[] bytes) {
        this(name, bytes, 1);
    }

    public static Stream<Carrier> all() {
        return Stream.of(jpegs(), pngs(), webps(), gifs(), heifs(), tiffs(), bmps())
                .flatMap(stream -> stream);
    }

    private static Stream<Carrier> jpegs() {
        var turned = Stream.iterate(1, orientation -> orientation <= 8, orientation -> orientation + 1)
                .map(orientation -> new Carrier(
                        "JPEG with orientation " + orientation,
                        jpeg(Pictures.jpeg(Quadrants.stored(W, H, orientation)), orientation),
                        orientation));
        var profile = Pictures.withProfile(Pictures.jpeg(RGB), Pictures.swappedProfile());
        var adobe = Pictures.withExif(Pictures.jpeg(RGB), Secrets.adobeRgb(3));
        return Stream.concat(
                turned,
                Stream.of(
                        new Carrier("progressive JPEG", jpeg(betweenScans(Pictures.progressiveJpeg(RGB)), 6), 6),
                        new Carrier("JPEG of many scans", betweenScans(Pictures.jpegOfManyScans(W, H, 2))),
                        new Carrier("JPEG with a profile", jpeg(profile, 5), 5),
                        new Carrier("JPEG in Adobe RGB", adobe, 3),
                        new Carrier("JPEG in ink", jpeg(Pictures.cmykJpeg(W, H), 8), 8)));
    }

    /** With further images behind it, as MPO, Ultra HDR and motion photos have them. */
    private static byte[] jpeg(byte[] plain, int orientation) {
        var jfxx = Pictures.join("JFXX\0\u0010".getBytes(StandardCharsets.US_ASCII), Secrets.thumbnail());
        var xmp = Pictures.join(ascii("http://ns.adobe.com/xap/1.0/\0"), ascii(Secrets.xmp()));
        var jpeg = Pictures.withSegment(plain, 0xFE, Secrets.text());
        jpeg = Pictures.withSegment(jpeg, 0xE2, Pictures.join(ascii("MPF\0"), Secrets.text()));
        jpeg = Pictures.withSegment(jpeg, 0xE4, Secrets.text());
        jpeg = Pictures.withSegment(jpeg, 0xED, Secrets.iptc());
        jpeg = Pictures.withSegment(jpeg, 0xE1, xmp);
        jpeg = Pictures.withExif(jpeg, Secrets.exif(orientation % 2 == 0 ? "MM\0*" : "II*\0", orientation));
        jpeg = Pictures.withSegment(jpeg, 0xE0, jfxx);
        jpeg = Pictures.withSegment(jpeg, 0xE0, Pictures.join(ascii("JFIF\0\1\1\0\0\1\0\1\5\4"), Secrets.text()));
        return Stream.of(jpeg, Secrets.thumbnail(), Secrets.text())
                .reduce(Pictures::join)
                .orElseThrow();
    }

    private static byte[] betweenScans(byte[] jpeg) {
        var text = new String(jpeg, StandardCharsets.ISO_8859_1);
        var scan = text.indexOf("\u00FF\u00DA");
        var tables = text.indexOf("\u00FF\u00C4", scan);
        var next = text.indexOf("\u00FF\u00DA", scan + 2);
        var at = tables > 0 && tables < next ? tables : next;
        var comment = ByteBuffer.allocate(4).putShort((short) 0xFFFE).putShort((short) (Secrets.text().length + 2));
        return Pictures.insert(jpeg, at, Pictures.join(comment.array(), Secrets.text()));
    }

    private static Stream<Carrier> pngs() {
        var exif = Secrets.exif("MM\0*", 7);
        var profile = Pictures.join(ascii(Secrets.NAME + "\0\0"), Pictures.deflated(Pictures.swappedProfile()));
        return Stream.of(
                new Carrier("PNG", png(Pictures.withChunk(Pictures.png(RGB), "eXIf", exif)), 7),
                new Carrier("PNG with a profile", png(Pictures.withChunk(Pictures.png(RGB), "iCCP", profile))),
                new Carrier("interlaced PNG", png(Pictures.interlacedPng(Quadrants.transparent(W, H)))),
                new Carrier("animated PNG", png(animatedPng())));
    }

    private static byte[] png(byte[] plain) {
        var png = Pictures.withChunk(plain, "tEXt", Notes.text("tEXt", "Author", Secrets.all()));
        png = Pictures.withChunk(png, "zTXt", Pictures.join(ascii("Comment\0\0"), Secrets.compressed()));
        png = Pictures.withChunk(png, "iTXt", Notes.text("iTXt", "XML:com.adobe.xmp", Secrets.xmp()));
        png = Pictures.withChunk(png, "prVt", Secrets.text());
        png = Pictures.withChunk(png, "tIME", new byte[] {7, (byte) 0xE5, 6, 5, 12, 30, 15});
        return Pictures.join(png, Secrets.text());
    }

    /** Two frames, of which the second is the data of the first again, with a text between them. */
    private static byte[] animatedPng() {
        var png = Pictures.png(RGB);
        var data = new String(png, StandardCharsets.ISO_8859_1).indexOf("IDAT") - 4;
        var length = ByteBuffer.wrap(png).getInt(data);
        var again = ByteBuffer.allocate(4 + length).putInt(2).put(png, data + 8, length);
        var end = png.length - 12;
        for (var chunk : List.of(
                Pictures.chunk("fdAT", again.array()),
                Pictures.chunk("tEXt", Notes.text("tEXt", "Author", Secrets.all())),
                Pictures.chunk("fcTL", control(1)))) png = Pictures.insert(png, end, chunk);
        png = Pictures.insert(png, data, Pictures.chunk("fcTL", control(0)));
        return Pictures.withChunk(png, "acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0});
    }

    private static byte[] control(int number) {
        return ByteBuffer.allocate(26)
                .putInt(number)
                .putInt(W)
                .putInt(H)
                .putInt(0)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 10)
                .array();
    }

    private static Stream<Carrier> webps() {
        var webp = Pictures.webp(RGB);
        var exif = Pictures.riffChunk("EXIF", Secrets.exif("II*\0", 6));
        var notes = Stream.of(
                        exif,
                        Pictures.riffChunk("XMP ", ascii(Secrets.xmp())),
                        Pictures.riffChunk("NOTE", Secrets.text()))
                .reduce(Pictures::join)
                .orElseThrow();
        var profile = Pictures.riffChunk("ICCP", Pictures.swappedProfile());
        var animated = Pictures.animatedWebp(webp, W, H, 3);
        var withNotes = Pictures.join(animated, notes);
        ByteBuffer.wrap(withNotes).order(ByteOrder.LITTLE_ENDIAN).putInt(4, withNotes.length - 8);
        withNotes[20] |= 0x0C;
        return Stream.of(
                        new Carrier("WebP", Pictures.extendedWebp(webp, W, H, 0x0C, new byte[0], notes), 6),
                        new Carrier("WebP with a profile", Pictures.extendedWebp(webp, W, H, 0x2C, profile, notes), 6),
                        new Carrier("animated WebP", withNotes, 6),
                        new Carrier("plain WebP", webp))
                .map(each -> new Carrier(each.name, Pictures.join(each.bytes, Secrets.text()), each.orientation));
    }

    private static Stream<Carrier> gifs() {
        var animated = Pictures.animatedGif(RGB, 3);
        return Stream.of(new Carrier("GIF", gif(Pictures.gif(RGB))), new Carrier("animated GIF", gif(animated)));
    }

    static byte[] gif(byte[] plain) {
        var at = 13 + ((plain[10] & 0x80) == 0 ? 0 : 3 << (plain[10] & 7) + 1);
        var loop = Pictures.join(ascii("!\u007F\u000BNETSCAPE2.0"), new byte[] {3, 1, 0, 0, 0});
        loop[1] = (byte) 0xFF;
        var notes = Stream.of(
                        loop,
                        extension(0xFE, Secrets.text()),
                        extension(0xFF, ascii("CONTESSA1.0"), Secrets.text()),
                        extension(0x01, new byte[12], Secrets.text()))
                .reduce(Pictures::join)
                .orElseThrow();
        return Pictures.join(Pictures.insert(Notes.gifWithXmp(plain, Secrets.xmp()), at, notes), Secrets.text());
    }

    private static byte[] extension(int label, byte[]... blocks) {
        var extension = new byte[] {0x21, (byte) label};
        for (var block : blocks)
            extension = Pictures.join(extension, Pictures.join(new byte[] {(byte) block.length}, block));
        return Pictures.join(extension, new byte[1]);
    }

    private static Stream<Carrier> heifs() {
        var exif = Secrets.exif("MM\0*", 6);
        // What phones and encoders leave among what is coded: a message in HEVC, metadata in AV1.
        var content = Pictures.join(new byte[16], Secrets.text());
        var message = unit(new byte[] {0x4E, 1, 5, (byte) content.length}, content, new byte[] {(byte) 0x80});
        var metadata = obu(5, new byte[] {4, (byte) 0xB5}, Secrets.text(), new byte[] {(byte) 0x80});
        var grid =
                HeicFile.grid(128, 100).turned(1).exif(exif).xmp(Secrets.xmp()).described(Secrets.all());
        var avif = HeicFile.avif(120, 80)
                .mirrored(1)
                .named(Secrets.NAME)
                .exif(exif)
                .xmp(Secrets.xmp())
                .coded(AV1_HEADER, metadata);
        return Stream.of(
                        new Carrier(
                                "HEIC",
                                grid.coded(0, message)
                                        .further("hvc1", Secrets.text())
                                        .bytes(),
                                8),
                        new Carrier(
                                "HEIC with a profile in pieces",
                                HeicFile.grid(128, 100)
                                        .profile(Pictures.swappedProfile())
                                        .exif(exif)
                                        .xmp(Secrets.xmp())
                                        .coded(0, message)
                                        .inPieces(3)
                                        .bytes()),
                        new Carrier(
                                "HEIC with alpha",
                                HeicFile.grid(128, 100)
                                        .named(Secrets.all())
                                        .alpha()
                                        .exif(exif)
                                        .bytes()),
                        new Carrier("AVIF", avif.bytes(), 2))
                .map(each -> new Carrier(each.name, heif(each.bytes), each.orientation));
    }

    private static byte[] heif(byte[] plain) {
        return Stream.of(box("uuid"), box("sefd"), box("free")).reduce(plain, Pictures::join);
    }

    private static byte[] box(String type) {
        var text = Secrets.text();
        return Pictures.join(
                ByteBuffer.allocate(8).putInt(8 + text.length).put(ascii(type)).array(), text);
    }

    private static byte[] unit(byte[] head, byte[] content, byte[] end) {
        var bytes = Pictures.join(head, Pictures.join(content, end));
        return Pictures.join(ByteBuffer.allocate(4).putInt(bytes.length).array(), bytes);
    }

    private static byte[] obu(int type, byte[]... contents) {
        var content = Stream.of(contents).reduce(new byte[0], Pictures::join);
        return Pictures.join(new byte[] {(byte) (type << 3 | 2), (byte) content.length}, content);
    }

    private static Stream<Carrier> tiffs() {
        return Stream.of(
                new Carrier("little-endian TIFF", tiff("II*\0", false), 8),
                new Carrier("big-endian TIFF", tiff("MM\0*", false), 8),
                new Carrier("TIFF with a profile", tiff("MM\0*", true), 8),
                new Carrier("uncompressed TIFF", Pictures.join(Pictures.tiff(RGB, 8), Secrets.text()), 8));
    }

    /** Two pages, and one that shows the first in small. */
    static byte[] tiff(String mark, boolean profiled) {
        var tiff = new TiffFile(mark);
        tiff.data(Secrets.text());
        var small = page(tiff, 0, List.of(TiffFile.number(254, 1), tiff.text(315, Secrets.NAME)));
        var second = page(tiff, small, List.of(TiffFile.number(254, 2), tiff.text(285, Secrets.NAME)));
        var notes = new ArrayList<TiffFile.Entry>();
        notes.add(tiff.text(270, Secrets.all()));
        notes.add(TiffFile.number(274, 8));
        notes.add(tiff.text(315, Secrets.NAME));
        notes.add(Secrets.bytes(tiff, 700, ascii(Secrets.xmp())));
        notes.add(Secrets.bytes(tiff, 33723, Secrets.text()));
        notes.add(Secrets.bytes(tiff, 34377, Secrets.iptc()));
        notes.add(Secrets.settings(tiff, "R98"));
        if (profiled) notes.add(Secrets.bytes(tiff, 34675, Pictures.swappedProfile()));
        notes.add(Secrets.location(tiff));
        notes.add(Secrets.bytes(tiff, 65000, Secrets.text()));
        return Pictures.join(tiff.bytes(page(tiff, second, notes)), Secrets.text());
    }

    private static int page(TiffFile tiff, int next, List<TiffFile.Entry> notes) {
        var pixels = Pictures.deflated(samples());
        var entries = new ArrayList<>(notes);
        entries.add(TiffFile.number(256, W));
        entries.add(TiffFile.number(257, H));
        entries.add(new TiffFile.Entry(258, 3, 3, tiff.data(eights(tiff.order()))));
        entries.add(TiffFile.number(259, 8));
        entries.add(TiffFile.number(262, 2));
        entries.add(new TiffFile.Entry(273, 4, 1, tiff.data(pixels)));
        entries.add(TiffFile.number(277, 3));
        entries.add(TiffFile.number(278, H));
        entries.add(new TiffFile.Entry(279, 4, 1, pixels.length));
        entries.sort(Comparator.comparing(TiffFile.Entry::tag));
        return tiff.directory(next, entries.toArray(TiffFile.Entry[]::new));
    }

    private static byte[] eights(ByteOrder order) {
        var eights = ByteBuffer.allocate(6).order(order);
        for (var i = 0; i < 3; i++) eights.putShort((short) 8);
        return eights.array();
    }

    private static byte[] samples() {
        var samples = ByteBuffer.allocate(3 * W * H);
        for (var y = 0; y < H; y++)
            for (var x = 0; x < W; x++)
                samples.put((byte) (RGB.getRGB(x, y) >> 16))
                        .put((byte) (RGB.getRGB(x, y) >> 8))
                        .put((byte) RGB.getRGB(x, y));
        return samples.array();
    }

    private static Stream<Carrier> bmps() {
        var bmp = Pictures.bmp(RGB);
        return Stream.of(new Carrier("BMP", Pictures.join(bmp, Secrets.text())));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
