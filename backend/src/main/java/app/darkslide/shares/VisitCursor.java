package app.darkslide.shares;

import app.darkslide.web.Cursor;
import java.time.Instant;
import java.util.UUID;

/** A place between two visits, newest first. */
record VisitCursor(Instant beganAt, UUID id) {
    private static final int KIND = 111; // unlike those of other lists
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    static VisitCursor parse(String text) {
        if (text == null) return new VisitCursor(LATEST, new UUID(-1, -1));
        var bytes = Cursor.read(text, 1);
        if (bytes.get() != KIND) throw Cursor.unknown();
        return new VisitCursor(Cursor.time(bytes), Cursor.id(bytes));
    }

    static VisitCursor behind(ShareVisit visit) {
        return new VisitCursor(visit.beganAt, visit.id);
    }

    @Override
    public String toString() {
        return Cursor.of(KIND, id, beganAt);
    }
}
