package app.darkslide.changes;

import java.util.UUID;

/** An image that was destroyed, and the number of that change. */
record Tombstone(long number, UUID image) {}
