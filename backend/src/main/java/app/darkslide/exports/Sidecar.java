package app.darkslide.exports;

import app.darkslide.exportformat.ExportXmp;
import app.darkslide.images.CaptureTime;
import app.darkslide.images.Details;
import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.PropertyOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** What an owner says of an image, as XMP in a file beside it, where other programs look for it. */
final class Sidecar {
    static final String EXTENSION = ".xmp";

    private Sidecar() {}

    static byte[] of(Details details, List<String> tags) {
        try {
            var xmp = ExportXmp.empty();
            if (details.description() != null)
                xmp.setLocalizedText(XMPConst.NS_DC, "description", null, XMPConst.X_DEFAULT, details.description());
            for (var tag : tags)
                xmp.appendArrayItem(
                        XMPConst.NS_DC, "subject", new PropertyOptions().setArray(true), tag, new PropertyOptions());
            if (details.hasFavourite()) xmp.setProperty(XMPConst.NS_XMP, "Rating", ExportXmp.FAVOURITE_RATING);
            addDate(xmp, details.taken());
            if (details.location() != null) {
                xmp.setProperty(
                        XMPConst.NS_EXIF,
                        "GPSLatitude",
                        degrees(details.location().latitude(), "N", "S"));
                xmp.setProperty(
                        XMPConst.NS_EXIF,
                        "GPSLongitude",
                        degrees(details.location().longitude(), "E", "W"));
            }
            xmp.setProperty(ExportXmp.NAMESPACE, ExportXmp.FAVOURITE, details.hasFavourite() ? "true" : "false");
            xmp.setProperty(ExportXmp.NAMESPACE, ExportXmp.ROTATION, Integer.toString(details.degrees()));
            return XMPMetaFactory.serializeToBuffer(
                    xmp, new SerializeOptions().setUseCompactFormat(true).setPadding(1));
        } catch (XMPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A date of which only the upload is known is none. */
    private static void addDate(XMPMeta xmp, CaptureTime taken) throws XMPException {
        xmp.setProperty(ExportXmp.NAMESPACE, ExportXmp.DATE_SOURCE, name(taken.source()));
        if (taken.source() == CaptureTime.Source.UPLOAD) return;
        xmp.setProperty(XMPConst.NS_PHOTOSHOP, "DateCreated", date(taken));
        xmp.setProperty(XMPConst.NS_EXIF, "DateTimeOriginal", date(taken));
    }

    /** As much of it as is known (ISO 8601, as XMP has it). */
    private static String date(CaptureTime taken) {
        var local = taken.local().toString();
        var offset = taken.offset() == null ? "" : taken.offset();
        return switch (taken.precision()) {
            case YEAR -> local.substring(0, 4);
            case MONTH -> local.substring(0, 7);
            case DAY -> local.substring(0, 10);
            case MINUTE -> local.substring(0, 16) + offset;
            case SECOND -> (local.length() == 16 ? local + ":00" : local) + offset;
        };
    }

    /** Degrees and minutes, such as 51,28.98N. */
    private static String degrees(double value, String positive, String negative) {
        var whole = (int) Math.abs(value);
        var minutes = Math.min((Math.abs(value) - whole) * 60, 59.999_999_99);
        return String.format(Locale.ROOT, "%d,%.8f%s", whole, minutes, value < 0 ? negative : positive);
    }

    private static String name(CaptureTime.Source source) {
        try {
            return CaptureTime.Source.class
                    .getField(source.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
