package app.darkslide.renditions;

import app.darkslide.renditions.probe.HeaderProbe;
import java.nio.ByteBuffer;
import java.util.Optional;

/** What is decoded: an image itself, or the one inside that shows it. */
record Shown(ByteBuffer picture, ImageHeader header) {
    /** Empty if the one inside cannot be read. */
    static Optional<Shown> of(ByteBuffer picture, ImageHeader header) {
        var embedded = header.blocks().embedded();
        if (embedded == null) return Optional.of(new Shown(picture, header));
        try {
            var shown = HeaderProbe.read(embedded);
            // One in the one inside would need no end.
            if (shown.blocks().embedded() != null) return Optional.empty();
            return Optional.of(new Shown(embedded, shown.withOrientation(header.orientation())));
        } catch (UnsupportedImageException | UnreadableImageException damaged) {
            return Optional.empty();
        }
    }
}
