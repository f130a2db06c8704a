package app.darkslide.exports;

import app.darkslide.albums.PlainAlbums.PlainAlbum;
import app.darkslide.exportformat.ExportManifest;
import app.darkslide.images.OpenedImage;
import app.darkslide.images.Originals.Original;
import app.darkslide.tags.Vocabulary;
import app.darkslide.zip.StoredFile;
import app.darkslide.zip.StoredZip;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.apache.commons.codec.digest.DigestUtils;

/** Collects what is in a part of an export. */
final class PartDraft {
    private final Vocabulary vocabulary;
    private final Map<UUID, List<Manifest.InAlbum>> inAlbums;
    private final List<StoredZip.Part> files = new ArrayList<>();
    private final List<Manifest.Entry> entries = new ArrayList<>();
    private final List<Manifest.Damaged> damaged = new ArrayList<>();

    PartDraft(Vocabulary vocabulary, Map<UUID, List<Manifest.InAlbum>> inAlbums) {
        this.vocabulary = vocabulary;
        this.inAlbums = inAlbums;
    }

    void add(OpenedImage image, String path, Original original, long crc32, StoredZip.Content content) {
        var tags = vocabulary.namesOf(image.details().tagIds());
        var header = new StoredFile(path, original.size(), crc32, original.taken());
        files.add(new StoredZip.Part(header, content));
        files.add(text(path + Sidecar.EXTENSION, () -> Sidecar.of(image.details(), tags), original.taken()));
        entries.add(Manifest.Entry.of(image, path, crc32, tags, inAlbums.getOrDefault(original.id(), List.of())));
    }

    void addDamaged(OpenedImage image) {
        damaged.add(new Manifest.Damaged(image.row().id(), image.details().fileName()));
    }

    Manifest manifest(Export export, int number, int parts, List<PlainAlbum> albums) {
        return new Manifest(
                ExportManifest.FORMAT,
                ExportManifest.VERSION,
                export.id,
                number,
                parts,
                export.createdAt,
                albums.stream().map(Manifest.Album::of).toList(),
                entries,
                damaged);
    }

    /** @param manifest comes first, so that also who has only the beginning knows what there is */
    StoredZip archive(String path, byte[] manifest, LocalDateTime time) {
        files.add(0, text(path, () -> manifest, time));
        return new StoredZip(files);
    }

    /** Made once for its header, and again when it is written: together they may be much. */
    private static StoredZip.Part text(String name, Supplier<byte[]> text, LocalDateTime time) {
        var bytes = text.get();
        var crc32 = new CRC32();
        crc32.update(bytes);
        return new StoredZip.Part(
                new StoredFile(name, bytes.length, crc32.getValue(), time),
                (first, length, out) -> out.write(text.get(), (int) first, (int) length),
                DigestUtils.sha256(bytes));
    }
}
