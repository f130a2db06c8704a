package app.darkslide.exports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.darkslide.albums.AlbumOrder;
import app.darkslide.albums.PlainAlbums;
import app.darkslide.albums.PlainAlbums.Placed;
import app.darkslide.albums.PlainAlbums.PlainAlbum;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.exportformat.ExportManifest;
import app.darkslide.images.Gallery;
import app.darkslide.images.OpenedImage;
import app.darkslide.images.Originals;
import app.darkslide.images.Originals.Loss;
import app.darkslide.images.Originals.Original;
import app.darkslide.tags.Tags;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import app.darkslide.web.StreamedBody;
import app.darkslide.zip.StoredZip;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts parts of exports together out of what is there now. Two that are equal byte by byte have the same digest. */
@ApplicationScoped
class PartArchives {
    @Inject
    Originals originals;

    @Inject
    PlainAlbums albums;

    @Inject
    Tags tags;

    @Inject
    Checksums checksums;

    @Inject
    ObjectMapper json;

    StoredZip of(Gallery gallery, Export export, ExportPart part) throws IOException {
        var outline = export.outline(gallery.key());
        var places = part.images(gallery.key());
        var ids = places.stream().map(ExportPart.Place::id).toList();
        var shown = shown(gallery, outline);
        var draft = new PartDraft(tags.of(gallery.owner(), gallery.key()), inAlbums(gallery, shown, ids));
        var images = originals.opened(gallery, ids);
        for (var place : places)
            if (images.containsKey(place.id())) add(draft, gallery, images.get(place.id()), place.path());
        var manifest = draft.manifest(export, part.number, outline.parts().size(), shown);
        return draft.archive(
                ExportManifest.path(part.number),
                json.writeValueAsBytes(manifest),
                LocalDateTime.ofInstant(export.createdAt, ZoneOffset.UTC));
    }

    private void add(PartDraft draft, Gallery gallery, OpenedImage image, String path) {
        var whole = originals.ifWhole(image);
        if (whole.isEmpty()) {
            draft.addDamaged(image);
            return;
        }
        var original = whole.get();
        try {
            draft.add(
                    image,
                    path,
                    original,
                    checksums.of(gallery, original),
                    (first, length, out) -> copy(gallery, original, first, length, out));
        } catch (IOException | SealBrokenException e) {
            if (originals.report(original, e) == Loss.DAMAGED) draft.addDamaged(image);
        }
    }

    /** What breaks is noted, so that whoever asks again gets an archive without it; this one ends here. */
    private void copy(Gallery gallery, Original original, long first, long length, OutputStream out)
            throws IOException {
        try (var content = originals.open(gallery, original)) {
            StreamedBody.copy(content.position(first), length, out);
        } catch (SealBrokenException | NoSuchFileException e) {
            originals.report(original, e);
            throw ProblemException.retryAfter(
                    ProblemType.UNAVAILABLE,
                    "What is in this archive changed while it was put together. Ask for it again.",
                    Duration.ofSeconds(1));
        }
    }

    private List<PlainAlbum> shown(Gallery gallery, Outline outline) {
        var wanted = new HashSet<>(outline.albums());
        return albums.all(gallery).stream()
                .filter(album -> wanted.contains(album.id()))
                .toList();
    }

    private Map<UUID, List<Manifest.InAlbum>> inAlbums(Gallery gallery, List<PlainAlbum> shown, List<UUID> images) {
        var byId = shown.stream().collect(Collectors.toMap(PlainAlbum::id, Function.identity()));
        return albums.of(gallery, images).stream()
                .filter(placed -> byId.containsKey(placed.album()))
                .collect(groupingBy(
                        Placed::image, mapping(placed -> inAlbum(placed, byId.get(placed.album())), toList())));
    }

    private static Manifest.InAlbum inAlbum(Placed placed, PlainAlbum album) {
        return new Manifest.InAlbum(album.id(), album.order() == AlbumOrder.OWN ? placed.place() : null);
    }
}
