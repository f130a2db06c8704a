package app.darkslide.albums;

import app.darkslide.web.Cursor;
import java.util.UUID;

/** A place between two images in the owner's order. */
record OwnOrderCursor(long position, UUID id) {
    private static final int KIND = 101; // unlike those of other lists

    static OwnOrderCursor start() {
        return new OwnOrderCursor(Long.MIN_VALUE, new UUID(0, 0));
    }

    static OwnOrderCursor parse(String text) {
        var bytes = Cursor.read(text, 1);
        if (bytes.get() != KIND) throw Cursor.unknown();
        return new OwnOrderCursor(bytes.getLong(), Cursor.id(bytes));
    }

    @Override
    public String toString() {
        return Cursor.of(KIND, id, position);
    }
}
