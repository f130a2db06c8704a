package app.darkslide.shares;

import app.darkslide.web.Cursor;
import java.time.Instant;
import java.util.UUID;

/** A place between two shares, the newest first. */
record ShareCursor(Instant createdAt, UUID id) {
    private static final int KIND = 112; // unlike those of other lists

    static final ShareCursor START = new ShareCursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static ShareCursor behind(OpenedShare share) {
        return new ShareCursor(share.row().createdAt, share.row().id);
    }

    static ShareCursor parse(String text) {
        var bytes = Cursor.read(text, 1);
        if (bytes.get() != KIND) throw Cursor.unknown();
        return new ShareCursor(Cursor.time(bytes), Cursor.id(bytes));
    }

    @Override
    public String toString() {
        return Cursor.of(KIND, id, createdAt);
    }
}
