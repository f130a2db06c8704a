package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageHeader.Notes;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the raw file of a newer Canon camera: boxes as in a film, one track of which is a JPEG of full size. What EXIF says is
 * divided into TIFFs. The format is known by its description alone (https://github.com/lclevy/canon_cr3).
 */
final class Cr3Probe {
    private static final UUID CANON = UUID.fromString("85c0b687-820f-11e0-8111-f4ce462b6a48");
    private static final UUID XMP = UUID.fromString("be7acfcb-97a9-42e8-9c71-999491e3afac");
    private static final UUID PREVIEW = UUID.fromString("eaf42b5e-1c98-4b88-b9fb-b7dc406e4d16");
    private static final int ID_LENGTH = 16;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;

    private final ByteReader reader;
    private final EmbeddedJpegs jpegs;

    Cr3Probe(ByteBuffer file) {
        reader = new ByteReader(file, ByteOrder.BIG_ENDIAN);
        jpegs = new EmbeddedJpegs(reader);
    }

    ImageHeader read() {
        var boxes = Box.ofFile(reader);
        var film = Box.find(boxes, "moov").children(reader);
        var canon = own(film, CANON).orElseThrow(() -> new IllegalArgumentException("no EXIF"));
        var parts = Box.in(reader, canon.start() + ID_LENGTH, canon.end());
        film.stream().filter(box -> box.type().equals("trak")).forEach(this::tryFirstOf);
        own(boxes, PREVIEW).ifPresent(this::addPreview);

        var root = content(Box.find(parts, "CMT1"));
        var exif = JoinedTiff.of(root, find(parts, "CMT2"), find(parts, "CMT4"));
        var size = TiffDirectory.all(new ByteReader(root, JoinedTiff.order(root)), JoinedTiff.first(root))
                .get(0);
        var xmp = own(boxes, XMP)
                .map(box -> reader.slice(box.start() + ID_LENGTH, box.end() - box.start() - ID_LENGTH))
                .orElse(null);
        var blocks = new Blocks(exif, xmp, null, Notes.NONE, jpegs.largest());
        return ImageHeader.of(ImageType.CR3, (int) size.number(WIDTH), (int) size.number(HEIGHT), false, blocks)
                .withCut(Box.isCut(reader) || jpegs.isCut());
    }

    private void tryFirstOf(Box track) {
        try {
            addFirstOf(track);
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            // Another one may be whole.
        }
    }

    /** A track's first picture; those of the sensor's values are none that is made to be looked at. */
    private void addFirstOf(Box track) {
        var samples = track;
        for (var type : List.of("mdia", "minf", "stbl")) samples = Box.find(samples.children(reader), type);
        var table = samples.children(reader);
        var sizes = Box.find(table, "stsz").full();
        var each = reader.u32(sizes.start());
        var length = each == 0 ? reader.u32(sizes.start() + 8) : each;
        var places = table.stream()
                .filter(box -> box.type().matches("co64|stco"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no places"))
                .full();
        var first = places.start() + 4;
        jpegs.add(places.type().equals("co64") ? reader.i64(first) : reader.u32(first), length);
    }

    /** Behind eight bytes that say how many there are; in front of the JPEG are its sizes. */
    private void addPreview(Box box) {
        for (var one : Box.in(reader, box.start() + ID_LENGTH + 8, box.end()))
            if (one.type().equals("PRVW")) jpegs.add(one.start() + 16, reader.u32(one.start() + 12));
    }

    private Optional<Box> own(List<Box> boxes, UUID id) {
        return boxes.stream()
                .filter(box -> box.type().equals("uuid") && box.end() - box.start() >= ID_LENGTH)
                .filter(box -> id.equals(new UUID(reader.i64(box.start()), reader.i64(box.start() + 8))))
                .findFirst();
    }

    private ByteBuffer find(List<Box> boxes, String type) {
        return boxes.stream()
                .filter(box -> box.type().equals(type))
                .findFirst()
                .map(this::content)
                .orElse(null);
    }

    private ByteBuffer content(Box box) {
        return reader.slice(box.start(), box.end() - box.start());
    }
}
