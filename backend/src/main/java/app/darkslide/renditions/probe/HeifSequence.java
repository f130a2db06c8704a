package app.darkslide.renditions.probe;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.Stream;

/** Looks for an image sequence in a HEIC or AVIF (ISO/IEC 23008-12, 7): a track of pictures, as a film has it. */
final class HeifSequence {
    private final ByteReader bytes;

    HeifSequence(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    }

    /** A file whose boxes are damaged has none. */
    boolean isThere() {
        try {
            return of("moov", Box.ofFile(bytes).stream())
                    .flatMap(film -> inside(film, "trak"))
                    .flatMap(track -> inside(track, "mdia"))
                    .anyMatch(this::hasPictures);
        } catch (IndexOutOfBoundsException damaged) {
            return false;
        }
    }

    private boolean hasPictures(Box media) {
        return inside(media, "hdlr").anyMatch(handler -> bytes.has(handler.start() + 8, "pict"))
                && inside(media, "minf")
                        .flatMap(information -> inside(information, "stbl"))
                        .flatMap(table -> inside(table, "stsz"))
                        .anyMatch(sizes -> bytes.u32(sizes.start() + 8) > 1);
    }

    private Stream<Box> inside(Box box, String type) {
        return of(type, box.children(bytes).stream());
    }

    private static Stream<Box> of(String type, Stream<Box> boxes) {
        return boxes.filter(box -> box.type().equals(type));
    }
}
