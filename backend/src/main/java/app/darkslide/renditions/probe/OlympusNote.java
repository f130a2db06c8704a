package app.darkslide.renditions.probe;

import java.util.List;

/** Olympus' note in EXIF, a TIFF structure of its own that tells where the preview of an ORF is. */
final class OlympusNote {
    private static final int NOTE = 37500;
    private static final int CAMERA = 0x2020;
    private static final int PREVIEW = 0x101;
    private static final int PREVIEW_LENGTH = 0x102;
    private static final List<String> MARKS = List.of("OLYMPUS\0", "OM SYSTEM\0");
    private static final List<Integer> FIRST_DIRECTORIES = List.of(12, 16);

    private final ByteReader file;

    OlympusNote(ByteReader file) {
        this.file = file;
    }

    /** All positions count from the beginning of the note. */
    void find(List<TiffDirectory> directories, EmbeddedJpegs jpegs) {
        for (var directory : directories) {
            var note = directory.position(NOTE);
            for (var i = 0; i < MARKS.size(); i++)
                if (note > 0 && note < file.length() && file.has((int) note, MARKS.get(i)))
                    find((int) note, FIRST_DIRECTORIES.get(i), jpegs);
        }
    }

    private void find(int note, int first, EmbeddedJpegs jpegs) {
        try {
            var inNote = new ByteReader(file.slice(note, file.length() - note), file.order());
            var main = TiffDirectory.at(inNote, first);
            var settings = main.number(CAMERA) == 0 ? main.position(CAMERA) : main.number(CAMERA);
            var camera = TiffDirectory.at(inNote, settings);
            jpegs.add(note + camera.number(PREVIEW), camera.number(PREVIEW_LENGTH));
        } catch (IndexOutOfBoundsException cutOff) {
            // Then there is no preview.
        }
    }
}
