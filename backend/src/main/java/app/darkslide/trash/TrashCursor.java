package app.darkslide.trash;

import app.darkslide.images.Image;
import app.darkslide.web.Cursor;
import java.time.Instant;
import java.util.UUID;

/** A place between two images of the trash. Images that were moved there together keep the gallery's order. */
record TrashCursor(Instant deletedAt, Instant takenAt, UUID id) {
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");
    private static final int KIND = 100; // unlike those of the timeline

    static TrashCursor start() {
        return new TrashCursor(END_OF_TIME, END_OF_TIME, new UUID(-1, -1));
    }

    static TrashCursor behind(Image image) {
        return new TrashCursor(image.deletedAt(), image.takenAt(), image.id());
    }

    static TrashCursor parse(String text) {
        var bytes = Cursor.read(text, 2);
        if (bytes.get() != KIND) throw Cursor.unknown();
        return new TrashCursor(Cursor.time(bytes), Cursor.time(bytes), Cursor.id(bytes));
    }

    @Override
    public String toString() {
        return Cursor.of(KIND, id, deletedAt, takenAt);
    }
}
