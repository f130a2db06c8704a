package app.darkslide.imports;

import app.darkslide.dates.DateReader;
import app.darkslide.exportformat.ExportXmp;
import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** XMP beside a photo: {@code a.jpg.xmp}, or {@code a.xmp} as some programs write it. */
final class XmpSidecar implements Sidecar {
    private static final int MAX_BYTES = 1 << 20;
    private static final Set<String> TURNS = Set.of("90", "180", "270");

    @Override
    public Optional<PhotoDetails> detailsOf(SourceFile photo) throws IOException, RefusedFileException {
        var found = path(photo);
        if (found.isEmpty()) return Optional.empty();
        try (var in = photo.container().open(found.get())) {
            var bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) throw new RefusedFileException("Its XMP sidecar is larger than 1 MB.");
            return Optional.of(details(ExportXmp.parse(bytes)));
        } catch (XMPException e) {
            throw new RefusedFileException("Its XMP sidecar is none (%s).".formatted(e.getMessage()));
        }
    }

    private static Optional<String> path(SourceFile photo) {
        var path = photo.path();
        var dot = path.lastIndexOf('.');
        var stem = dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
        return Stream.of(path, stem)
                .distinct()
                .flatMap(name -> Stream.of(name + ".xmp", name + ".XMP"))
                .filter(photo.container()::has)
                .findFirst();
    }

    private static PhotoDetails details(XMPMeta xmp) throws XMPException {
        var favourite = Optional.ofNullable(xmp.getPropertyString(ExportXmp.NAMESPACE, ExportXmp.FAVOURITE))
                .map(text -> text.equalsIgnoreCase("true"))
                .orElse(ExportXmp.FAVOURITE_RATING.equals(xmp.getPropertyString(XMPConst.NS_XMP, "Rating")));
        var rotation = xmp.getPropertyString(ExportXmp.NAMESPACE, ExportXmp.ROTATION);
        return new PhotoDetails(
                null,
                null,
                null,
                taken(xmp),
                description(xmp),
                favourite,
                tags(xmp),
                rotation != null && TURNS.contains(rotation) ? Integer.parseInt(rotation) : 0,
                List.of());
    }

    private static Taken taken(XMPMeta xmp) throws XMPException {
        var source = xmp.getPropertyString(ExportXmp.NAMESPACE, ExportXmp.DATE_SOURCE);
        return Stream.of(
                        xmp.getPropertyString(XMPConst.NS_EXIF, "DateTimeOriginal"),
                        xmp.getPropertyString(XMPConst.NS_PHOTOSHOP, "DateCreated"))
                .map(DateReader::read)
                .flatMap(Optional::stream)
                .findFirst()
                .map(date -> Taken.of(date, source == null ? "" : source))
                .orElse(null);
    }

    private static String description(XMPMeta xmp) throws XMPException {
        if (!xmp.doesPropertyExist(XMPConst.NS_DC, "description")) return null;
        var text = xmp.getLocalizedText(XMPConst.NS_DC, "description", null, XMPConst.X_DEFAULT);
        return text == null || text.getValue().isBlank()
                ? null
                : text.getValue().strip();
    }

    private static List<String> tags(XMPMeta xmp) throws XMPException {
        var tags = new ArrayList<String>();
        for (var i = 1; i <= xmp.countArrayItems(XMPConst.NS_DC, "subject"); i++)
            tags.add(xmp.getArrayItem(XMPConst.NS_DC, "subject", i).getValue());
        return tags.stream().filter(tag -> !tag.isBlank()).distinct().toList();
    }
}
