package app.darkslide.renditions.probe;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/**
 * The tiles of the primary image of a HEIC, or the image as one tile (ISO/IEC 23008-12, 6.6.2.3). Phones split their images
 * because decoders are built for the frames of films.
 *
 * @param columns tiles side by side
 * @param tiles row by row
 */
public record HeifTiles(int columns, List<Tile> tiles) {
    private static final List<String> ALPHA =
            List.of("urn:mpeg:hevc:2015:auxid:1\0", "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0");

    /**
     * @param configuration the decoder's configuration record, {@code hvcC}
     * @param data one coded image
     */
    public record Tile(ByteBuffer configuration, ByteBuffer data) {}

    /** Empty for an image of another structure (an overlay, another codec than HEVC). */
    public static Optional<HeifTiles> of(ByteBuffer file) {
        var reader = new ByteReader(file, ByteOrder.BIG_ENDIAN);
        var items = new HeifItems(reader);
        return of(reader, items, items.primary());
    }

    /** The opacity of that image as an image of its own, a grey one; empty if it is opaque. */
    public static Optional<HeifTiles> ofAlpha(ByteBuffer file) {
        var reader = new ByteReader(file, ByteOrder.BIG_ENDIAN);
        var items = new HeifItems(reader);
        return items.auxiliaries(items.primary()).stream()
                .filter(item -> isAlpha(reader, items, item))
                .findFirst()
                .flatMap(item -> of(reader, items, item));
    }

    private static boolean isAlpha(ByteReader reader, HeifItems items, long item) {
        return items.properties(item).stream()
                .filter(box -> box.type().equals("auxC"))
                .anyMatch(box -> ALPHA.stream().anyMatch(name -> reader.has(box.start() + 4, name)));
    }

    private static Optional<HeifTiles> of(ByteReader reader, HeifItems items, long item) {
        return switch (items.type(item)) {
            case "hvc1" -> Optional.of(new HeifTiles(1, List.of(tile(reader, items, item))));
            case "grid" -> grid(reader, items, item);
            default -> Optional.empty();
        };
    }

    public int rows() {
        return tiles.size() / columns;
    }

    private static Optional<HeifTiles> grid(ByteReader reader, HeifItems items, long item) {
        var grid = items.bytes(item);
        var rows = 1 + (grid.get(2) & 0xFF);
        var columns = 1 + (grid.get(3) & 0xFF);
        var parts = items.parts(item);
        if (parts.size() != rows * columns) throw new IllegalArgumentException("tiles are missing");
        if (!parts.stream().allMatch(part -> items.type(part).equals("hvc1"))) return Optional.empty();
        return Optional.of(new HeifTiles(
                columns, parts.stream().map(part -> tile(reader, items, part)).toList()));
    }

    private static Tile tile(ByteReader reader, HeifItems items, long item) {
        var configuration = Box.find(items.properties(item), "hvcC");
        return new Tile(
                reader.slice(configuration.start(), configuration.end() - configuration.start()), items.bytes(item));
    }
}
