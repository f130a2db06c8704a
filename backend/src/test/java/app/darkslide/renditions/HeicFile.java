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
 * Builds HEIC files as phones write them, a grid of tiles that is turned by the container. Nothing in Java encodes HEVC, so
 * that the tiles come from four small files, 64 × 64 pixels of one colour each.
 */
public final class HeicFile {
    public static final int TILE = 64;
    private static final byte[] FULL_BOX = new byte[4];

    private HeicFile() {}

    /**
     * The four quarters as a grid of 2 × 2.
     *
     * @param width at most 128: what the tiles have more is cut off
     * @param rotation quarter turns anticlockwise that bring it upright, {@code irot}
     */
    public static byte[] quadrants(int width, int height, int rotation, byte[] exif) {
        var tiles =
                Stream.of("red", "green", "blue", "yellow").map(HeicFile::tile).toList();
        var grid = ByteBuffer.allocate(8)
                .put(new byte[] {0, 0, 1, 1})
                .putShort((short) width)
                .putShort((short) height);
        var items = new ArrayList<byte[]>(List.of(grid.array()));
        tiles.forEach(tile -> items.add(bytes(tile.data())));
        items.add(Pictures.join(new byte[4], exif));
        // The box of the positions has one length whatever it says: write it twice, the second time rightly.
        var meta = meta(tiles.get(0), width, height, rotation, items, 0);
        return file(meta(tiles.get(0), width, height, rotation, items, ftyp().length + meta.length + 8), items);
    }

    private static byte[] file(byte[] meta, List<byte[]> items) {
        var data = items.stream().reduce(new byte[0], Pictures::join);
        return Pictures.join(Pictures.join(ftyp(), meta), box("mdat", data));
    }

    private static byte[] ftyp() {
        return box("ftyp", "heic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] meta(
            HeifTiles.Tile tile, int width, int height, int rotation, List<byte[]> items, int dataAt) {
        var ipco = box(
                "ipco",
                box("ispe", FULL_BOX, ints(width, height)),
                box("irot", new byte[] {(byte) rotation}),
                box("ispe", FULL_BOX, ints(TILE, TILE)),
                box("hvcC", bytes(tile.configuration())));
        var ipma = new ByteArrayOutputStream();
        ipma.writeBytes(ints(0, 5));
        ipma.writeBytes(new byte[] {0, 1, 2, 1, 2});
        for (var i = 2; i <= 5; i++) ipma.writeBytes(new byte[] {0, (byte) i, 2, 3, 4});
        return box(
                "meta",
                FULL_BOX,
                box("pitm", FULL_BOX, new byte[] {0, 1}),
                box("iloc", iloc(items, dataAt)),
                box("iinf", iinf()),
                box("iref", FULL_BOX, box("dimg", new byte[] {0, 1, 0, 4, 0, 2, 0, 3, 0, 4, 0, 5})),
                box("iprp", ipco, box("ipma", ipma.toByteArray())));
    }

    private static byte[] iloc(List<byte[]> items, int at) {
        var out = ByteBuffer.allocate(8 + items.size() * 14);
        out.putInt(0).putShort((short) 0x4400).putShort((short) items.size());
        for (var i = 0; i < items.size(); i++) {
            out.putShort((short) (i + 1)).putShort((short) 0).putShort((short) 1);
            out.putInt(at).putInt(items.get(i).length);
            at += items.get(i).length;
        }
        return out.array();
    }

    private static byte[] iinf() {
        var types = List.of("grid", "hvc1", "hvc1", "hvc1", "hvc1", "Exif");
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 0, 0, 0, 0, (byte) types.size()});
        for (var i = 0; i < types.size(); i++) {
            var id = new byte[] {2, 0, 0, 0, 0, (byte) (i + 1), 0, 0};
            out.writeBytes(box("infe", id, types.get(i).getBytes(StandardCharsets.US_ASCII), new byte[1]));
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

    private static HeifTiles.Tile tile(String colour) {
        try (var in = HeicFile.class.getResourceAsStream("/renditions/" + colour + ".heic")) {
            return HeifTiles.of(ByteBuffer.wrap(in.readAllBytes()))
                    .orElseThrow()
                    .tiles()
                    .get(0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
