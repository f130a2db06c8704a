package app.darkslide.renditions;

import app.darkslide.renditions.probe.HeifTiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds HEIC and AVIF files as phones write them: a grid of HEVC tiles, or one AV1 frame, that is turned by the container.
 * Nothing in Java encodes either, so that what is coded comes from small files: four tiles of 64 × 64 pixels and one colour
 * each, and the quarters as one AVIF of 120 × 80.
 */
public final class HeicFile {
    public static final int TILE = 64;
    private static final byte[] FULL_BOX = new byte[4];

    private final String brand;
    private final int width;
    private final int height;
    private final List<byte[]> items = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    /** Of the first item; the tiles have those of their own. */
    private final List<byte[]> properties = new ArrayList<>();

    private byte[] configuration;
    private int pieces = 1;
    private String name = "";
    private boolean alpha;

    private HeicFile(String brand, int width, int height) {
        this.brand = brand;
        this.width = width;
        this.height = height;
        properties.add(box("ispe", FULL_BOX, ints(width, height)));
    }

    /**
     * The four quarters as a grid of 2 × 2.
     *
     * @param width at most 128: what the tiles have more is cut off
     */
    public static HeicFile grid(int width, int height) {
        var file = new HeicFile("heic", width, height);
        var tiles = Stream.of("red", "green", "blue", "yellow")
                .map(colour -> tile(resource(colour + ".heic")))
                .toList();
        var grid = ByteBuffer.allocate(8)
                .put(new byte[] {0, 0, 1, 1})
                .putShort((short) width)
                .putShort((short) height);
        file.item("grid", grid.array());
        tiles.forEach(tile -> file.item("hvc1", bytes(tile.data())));
        file.configuration = box("hvcC", bytes(tiles.get(0).configuration()));
        return file;
    }

    /** The four quarters as one frame, which has 120 × 80 pixels whatever the header is told. */
    public static HeicFile avif(int width, int height) {
        var plain = resource("quarters.avif");
        var file = new HeicFile("avif", width, height);
        file.item("av01", content(plain, "mdat"));
        file.properties.add(box("av1C", content(plain, "av1C")));
        return file;
    }

    /** The same in the shape that most tests want. */
    public static byte[] quadrants(int width, int height, int rotation, byte[] exif) {
        return grid(width, height).turned(rotation).exif(exif).bytes();
    }

    /** @param rotation quarter turns anticlockwise that bring it upright, {@code irot} */
    public HeicFile turned(int rotation) {
        properties.add(box("irot", new byte[] {(byte) rotation}));
        return this;
    }

    /** @param axis 0 exchanges top and bottom, 1 left and right, {@code imir} */
    public HeicFile mirrored(int axis) {
        properties.add(box("imir", new byte[] {(byte) axis}));
        return this;
    }

    public HeicFile profile(byte[] icc) {
        properties.add(box("colr", "prof".getBytes(StandardCharsets.US_ASCII), icc));
        return this;
    }

    /** The red of the same tiles is the opacity: directly behind them, as the sixth item. */
    public HeicFile alpha() {
        alpha = true;
        return item("grid", items.get(0));
    }

    /** That of the file and of every item, which nobody is shown. */
    public HeicFile named(String name) {
        this.name = name;
        return this;
    }

    /** A text about the image, {@code udes}. */
    public HeicFile described(String text) {
        properties.add(box("udes", FULL_BOX, (text + "\0" + text + "\0\0\0").getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Puts this among what is coded in each item. @param at behind so many bytes */
    public HeicFile coded(int at, byte[] unit) {
        for (var i = 0; i < items.size(); i++)
            if (types.get(i).matches("hvc1|av01")) items.set(i, Pictures.insert(items.get(i), at, unit));
        return this;
    }

    /** A further item, to which nothing refers. */
    public HeicFile further(String type, byte[] content) {
        return item(type, content);
    }

    /** Shows a part only, {@code clap}: its size, and how far its centre is from that of the whole, in halves. */
    public HeicFile clean(int width, int height, int right, int down) {
        properties.add(box("clap", ints(width, 1, height, 1, right, 2, down, 2)));
        return this;
    }

    public HeicFile exif(byte[] exif) {
        return item("Exif", Pictures.join(new byte[4], exif));
    }

    public HeicFile xmp(String packet) {
        return item("mimeapplication/rdf+xml\0", packet.getBytes(StandardCharsets.UTF_8));
    }

    /** Each item in so many extents. */
    public HeicFile inPieces(int count) {
        pieces = count;
        return this;
    }

    public byte[] bytes() {
        // The box of the positions has one length whatever it says: write it twice, the second time rightly.
        var meta = meta(0);
        var data = items.stream().reduce(new byte[0], Pictures::join);
        return Pictures.join(Pictures.join(ftyp(), meta(ftyp().length + meta.length + 8)), box("mdat", data));
    }

    /** A track of so many pictures, as an image sequence has it behind its still image; what is in them does not matter. */
    public static byte[] track(String handler, int pictures) {
        var samples = box("stsz", ints(0, 0, pictures));
        var media = box(
                "mdia",
                box("hdlr", ints(0, 0), handler.getBytes(StandardCharsets.US_ASCII), new byte[13]),
                box("minf", box("stbl", samples)));
        return box("moov", box("mvhd", new byte[100]), box("trak", media));
    }

    private HeicFile item(String type, byte[] content) {
        types.add(type);
        items.add(content);
        return this;
    }

    private byte[] ftyp() {
        return box("ftyp", (brand + "\0\0\0\0mif1" + brand).getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] meta(int dataAt) {
        var tileSize = box("ispe", FULL_BOX, ints(TILE, TILE));
        var all = properties.stream().reduce(new byte[0], Pictures::join);
        var tiles = configuration == null ? new byte[0] : Pictures.join(tileSize, configuration);
        return box(
                "meta",
                FULL_BOX,
                box("hdlr", FULL_BOX, FULL_BOX, "pict".getBytes(StandardCharsets.US_ASCII), new byte[12], text(name)),
                box("pitm", FULL_BOX, new byte[] {0, 1}),
                box("iloc", iloc(dataAt)),
                box("iinf", iinf()),
                box(
                        "iref",
                        FULL_BOX,
                        grid() ? box("dimg", new byte[] {0, 1, 0, 4, 0, 2, 0, 3, 0, 4, 0, 5}) : new byte[0],
                        alpha ? box("dimg", new byte[] {0, 6, 0, 4, 0, 2, 0, 3, 0, 4, 0, 5}) : new byte[0],
                        alpha ? box("auxl", new byte[] {0, 6, 0, 1, 0, 1}) : new byte[0]),
                box("iprp", box("ipco", all, tiles, alpha ? auxiliary() : new byte[0]), box("ipma", ipma())));
    }

    private static byte[] auxiliary() {
        return box("auxC", FULL_BOX, "urn:mpeg:hevc:2015:auxid:1\0".getBytes(StandardCharsets.US_ASCII));
    }

    private boolean grid() {
        return configuration != null;
    }

    private byte[] ipma() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ints(0, alpha ? 6 : grid() ? 5 : 1));
        out.writeBytes(new byte[] {0, 1, (byte) properties.size()});
        for (var i = 1; i <= properties.size(); i++) out.write(i);
        var tile = properties.size() + 1;
        for (var i = 2; grid() && i <= 5; i++)
            out.writeBytes(new byte[] {0, (byte) i, 2, (byte) tile, (byte) (tile + 1)});
        if (alpha) out.writeBytes(new byte[] {0, 6, 1, (byte) (tile + 2)});
        return out.toByteArray();
    }

    private byte[] iloc(int at) {
        var out = ByteBuffer.allocate(8 + items.size() * (6 + 8 * pieces));
        out.putInt(0).putShort((short) 0x4400).putShort((short) items.size());
        for (var i = 0; i < items.size(); i++) {
            out.putShort((short) (i + 1)).putShort((short) 0).putShort((short) pieces);
            var left = items.get(i).length;
            for (var piece = pieces; piece > 0; piece--) {
                var length = left / piece;
                out.putInt(at).putInt(length);
                at += length;
                left -= length;
            }
        }
        return out.array();
    }

    private byte[] iinf() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 0, 0, 0, 0, (byte) types.size()});
        for (var i = 0; i < types.size(); i++) {
            var id = new byte[] {2, 0, 0, 0, 0, (byte) (i + 1), 0, 0};
            // The name follows the four letters.
            var type = new StringBuilder(types.get(i)).insert(4, name + "\0").toString();
            out.writeBytes(box("infe", id, type.getBytes(StandardCharsets.US_ASCII)));
        }
        return out.toByteArray();
    }

    private static byte[] box(String type, byte[]... parts) {
        var content = Stream.of(parts).reduce(new byte[0], Pictures::join);
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    private static byte[] text(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ints(int... numbers) {
        var out = ByteBuffer.allocate(4 * numbers.length);
        for (var number : numbers) out.putInt(number);
        return out.array();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.limit()];
        buffer.get(0, bytes);
        return bytes;
    }

    /** What is in the only box of that type. */
    private static byte[] content(byte[] file, String type) {
        var at = new String(file, StandardCharsets.ISO_8859_1).indexOf(type);
        var content = new byte[ByteBuffer.wrap(file).getInt(at - 4) - 8];
        System.arraycopy(file, at + 4, content, 0, content.length);
        return content;
    }

    private static HeifTiles.Tile tile(byte[] heic) {
        return HeifTiles.of(ByteBuffer.wrap(heic)).orElseThrow().tiles().get(0);
    }

    private static byte[] resource(String name) {
        try (var in = HeicFile.class.getResourceAsStream("/renditions/" + name)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
