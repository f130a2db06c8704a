package app.darkslide.renditions.metadata;

import app.darkslide.dates.DateReader;
import app.darkslide.dates.PartialDate;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.PhotoMetadata.DateTaken;
import app.darkslide.renditions.PhotoMetadata.Source;
import com.drew.metadata.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Chooses among all that an image says about when it was taken. */
final class TakenDate {
    private record Carrier(Source source, Supplier<Optional<PartialDate>> date) {}

    private final List<Carrier> carriers;

    /**
     * What says when the subject was seen comes before what says when it was scanned or made, the most exact first. When it
     * was last changed says least. (That of a PNG's tIME even less than the name of the file, see {@code CaptureTime}: whatever
     * program has written the file sets it.)
     */
    TakenDate(Metadata metadata, LeanExifHandler tags, Blocks blocks) {
        var exif = new ExifDates(metadata);
        var xmp = new XmpDates(blocks.xmp());
        var iptc = new IptcDates(tags.iptc(), blocks.notes().resources(), tags.resources());
        carriers = List.of(
                new Carrier(Source.EXIF, exif::original),
                new Carrier(Source.XMP, xmp::original),
                new Carrier(Source.IPTC, iptc::original),
                new Carrier(Source.EXIF, exif::digitized),
                new Carrier(Source.XMP, xmp::digitized),
                new Carrier(Source.IPTC, iptc::digitized),
                new Carrier(Source.PNG, () -> DateReader.read(blocks.notes().created())),
                new Carrier(Source.EXIF, exif::located),
                new Carrier(Source.EXIF, exif::changed),
                new Carrier(Source.XMP, xmp::changed));
    }

    /** Null if nothing says it. */
    DateTaken read() {
        return carriers.stream()
                .map(carrier -> PhotoMetadataReader.or(Optional.<PartialDate>empty(), carrier.date::get)
                        .map(date -> new DateTaken(date, carrier.source)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
