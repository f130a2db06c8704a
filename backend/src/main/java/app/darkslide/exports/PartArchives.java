package app.darkslide.exports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.darkslide.albums.AlbumOrder;
import app.darkslide.albums.PlainAlbums;
import app.darkslide.albums.PlainAlbums.PlainAlbum;
import app.darkslide.albums.PlainAlbums.Placed;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.Gallery;
import app.darkslide.images.OpenedImage;
import app.darkslide.images.Originals;
import app.darkslide.images.Originals.Loss;
import app.darkslide.images.Originals.Original;
import app.darkslide.tags.Tags;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import app.darkslide.web.StreamedBody;
import app.darkslide.zip.StoredFile;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

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
        var images = originals.opened(gallery, ids);
        var vocabulary = tags.of(gallery.owner(), gallery.key());
        var shown = shown(gallery, outline);
        var inAlbums = inAlbums(gallery, shown, ids);
        var files = new ArrayList<StoredZip.Part>();
        var entries = new ArrayList<Manifest.Entry>();
        var damaged = new ArrayList<Manifest.Damaged>();
        for (var place : places) {
            var image = images.get(place.id());
            if (image == null) continue;
            var readable = readable(gallery, image);
            if (readable.isEmpty()) {
                damaged.add(new Manifest.Damaged(place.id(), image.details().fileName()));
                continue;
            }
            if (readable.get().loss == Loss.DELETED) continue;
            var original = readable.get().original;
            var crc32 = readable.get().crc32;
            var words = vocabulary.namesOf(image.details().tagIds());
            files.add(new StoredZip.Part(
                    new StoredFile(place.path(), original.size(), crc32, original.taken()),
                    (first, length, out) -> copy(gallery, original, first, length, out)));
            files.add(text(
                    place.path() + Sidecar.EXTENSION, Sidecar.of(image.details(), words), original.taken()));
            entries.add(Manifest.Entry.of(
                    image, place.path(), crc32, words, inAlbums.getOrDefault(place.id(), List.of())));
        }
        var manifest = new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                export.id,
                part.number,
                outline.parts().size(),
                export.createdAt,
                shown.stream().map(Manifest.Album::of).toList(),
                entries,
                damaged);
        files.add(
                0,
                text(
                        Manifest.path(part.number),
                        json.writeValueAsBytes(manifest),
                        LocalDateTime.ofInstant(export.createdAt, ZoneOffset.UTC)));
        return new StoredZip(files);
    }

    /** @param loss set if there is nothing to read, and nobody to be told */
    private record Readable(Original original, long crc32, Loss loss) {}

    /** Empty for what is damaged. */
    private Optional<Readable> readable(Gallery gallery, OpenedImage image) {
        var original = originals.ifWhole(image);
        if (original.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new Readable(original.get(), checksums.of(gallery, original.get()), null));
        } catch (IOException | SealBrokenException e) {
            var loss = originals.report(gallery, original.get(), e);
            return loss == Loss.DELETED ? Optional.of(new Readable(null, 0, loss)) : Optional.empty();
        }
    }

    /** What breaks is noted, so that whoever asks again gets an archive without it; this one ends here. */
    private void copy(Gallery gallery, Original original, long first, long length, OutputStream out)
            throws IOException {
        try (var content = originals.open(gallery, original)) {
            StreamedBody.copy(content.position(first), length, out);
        } catch (SealBrokenException | NoSuchFileException e) {
            originals.report(gallery, original, e);
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

    private static StoredZip.Part text(String name, byte[] bytes, LocalDateTime time) {
        var crc32 = new CRC32();
        crc32.update(bytes);
        return new StoredZip.Part(
                new StoredFile(name, bytes.length, crc32.getValue(), time),
                (first, length, out) -> out.write(bytes, (int) first, (int) length));
    }
}
