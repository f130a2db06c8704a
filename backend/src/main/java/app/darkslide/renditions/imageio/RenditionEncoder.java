package app.darkslide.renditions.imageio;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.Renditions;
import app.darkslide.renditions.TargetSize;
import app.darkslide.renditions.ThumbHash;
import java.awt.color.ColorSpace;
import java.io.IOException;

/** Makes encoded renditions of decoded rows: scales, converts the colours, rotates, scales again, encodes. */
final class RenditionEncoder {
    private final Encoders encoders;

    RenditionEncoder(Encoders encoders) {
        this.encoders = encoders;
    }

    Renditions finish(Rows rows, ColorSpace colours, ImageHeader header) throws IOException {
        var size = TargetSize.preview(header.width(), header.height());
        var width = Math.min(size.width(), rows.width());
        var height = Math.min(size.height(), rows.height());
        var samples = BoxScaler.scale(rows, width, height);
        var small = SrgbConversion.convert(width, height, samples, rows.bands(), rows.alpha(), colours);
        var preview = ExifRotation.turn(small, header.orientation());
        var thumbnail = inside(TargetSize.THUMBNAIL, preview);
        var placeholder = inside(TargetSize.PLACEHOLDER, thumbnail);
        return new Renditions(
                encoders.thumbnail(thumbnail),
                encoders.preview(preview),
                ThumbHash.of(placeholder.width(), placeholder.height(), placeholder.rgba()));
    }

    private static Pixels inside(int side, Pixels larger) throws IOException {
        var size = TargetSize.inside(side, larger.width(), larger.height());
        var rgba = BoxScaler.scale(larger, size.width(), size.height());
        return new Pixels(size.width(), size.height(), rgba, larger.transparent());
    }
}
