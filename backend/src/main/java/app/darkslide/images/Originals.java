package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.Sql;
import app.darkslide.files.StorageAwayException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The originals of a gallery, and those of others that its owner sees in albums, for handing out many of them at once. */
@ApplicationScoped
public class Originals {
    private static final Logger LOG = Logger.getLogger(Originals.class);
    private static final int BATCH = 1000;

    @Inject
    ImageRepository images;

    @Inject
    GrantedImages granted;

    @Inject
    ImageFiles files;

    @Inject
    Damage damage;

    /**
     * One original, ready to be handed out.
     *
     * @param owner whose it is
     * @param taken local time where it was taken
     * @param crc32 empty for what was uploaded before it was kept
     * @param wrappedKey by the key of the gallery that it is handed out to
     */
    public record Original(
            UUID id,
            UUID owner,
            String fileName,
            LocalDateTime taken,
            long size,
            Optional<Long> crc32,
            byte[] wrappedKey) {}

    /**
     * What there is of the images that were asked for.
     *
     * @param damaged names, or ids where the name is lost, of those whose originals are gone, cut or known to be altered
     */
    public record Found(List<Original> whole, List<String> damaged) {
        public boolean isEmpty() {
            return whole.isEmpty() && damaged.isEmpty();
        }
    }

    /** In the order of the ids, each once, without those that the gallery's owner does not see, or not any more. */
    public Found find(Gallery gallery, List<UUID> ids) {
        var wanted = List.copyOf(new LinkedHashSet<>(ids));
        var whole = new HashMap<UUID, Original>();
        var damaged = new ArrayList<String>();
        for (var batch : Sql.batches(wanted, BATCH)) find(gallery, batch, whole, damaged);
        return new Found(
                wanted.stream().map(whole::get).filter(Objects::nonNull).toList(), damaged);
    }

    /** The ids of all that are in the gallery, by the time when they were taken. */
    public List<UUID> all(Gallery gallery) {
        return QuarkusTransaction.requiringNew().call(() -> images.live(gallery.owner()));
    }

    /** Those of these images that are in the gallery, opened, by id; damaged ones, too. */
    public Map<UUID, OpenedImage> opened(Gallery gallery, List<UUID> ids) {
        var opened = new HashMap<UUID, OpenedImage>();
        for (var batch : Sql.batches(ids, BATCH))
            for (var row : QuarkusTransaction.requiringNew().call(() -> images.inGallery(gallery.owner(), batch)))
                opened.put(row.id, OpenedImage.orLost(row, gallery.key()));
        return opened;
    }

    /** The original of an image, unless it is known to be damaged, or is not there. */
    public Optional<Original> ifWhole(OpenedImage image) {
        return ifWhole(image, image.row().wrappedKey);
    }

    private Optional<Original> ifWhole(OpenedImage image, byte[] wrappedKey) {
        var row = image.row();
        if (image.details() == Details.LOST || row.damaged || !isThere(row)) return Optional.empty();
        return Optional.of(original(row, image.details(), wrappedKey));
    }

    /** That somebody else's image is not to be seen any more: it was taken out of the album, or whoever asks was. */
    private static final class WithdrawnException extends IOException {}

    /** Opens one for reading, if it may still be seen; no byte of it is seen before its segment is authenticated. */
    public SeekableByteChannel open(Gallery gallery, Original original) throws IOException {
        if (!original.owner.equals(gallery.owner())
                && granted.find(gallery.owner(), original.id).isEmpty()) throw new WithdrawnException();
        var key = gallery.key().unwrap(original.wrappedKey, original.id);
        return files.open(original.id, key, Image.ORIGINAL, original.size);
    }

    /** Why an original could not be read. */
    public enum Loss {
        DELETED,
        WITHDRAWN,
        DAMAGED
    }

    /**
     * Logs why one could not be read, and notes it for its owner if it is damaged. A deleted or withdrawn one is in order.
     *
     * @throws UncheckedIOException if the store is away, so that nothing is known of it
     */
    public Loss report(Original original, Exception e) {
        if (e instanceof StorageAwayException away) throw new UncheckedIOException(away);
        if (e instanceof WithdrawnException) return Loss.WITHDRAWN;
        if (!images.exists(original.id)) return Loss.DELETED;
        if (e instanceof SealBrokenException broken) damage.report(original.owner, broken);
        else if (e instanceof NoSuchFileException)
            damage.report(original.owner, SealBrokenException.gone(original.id, Image.ORIGINAL));
        else LOG.errorf("The original of %s cannot be read: %s", original.id, e);
        return Loss.DAMAGED;
    }

    private void find(Gallery gallery, List<UUID> ids, Map<UUID, Original> whole, List<String> damaged) {
        var own = QuarkusTransaction.requiringNew().call(() -> images.inGallery(gallery.owner(), ids));
        for (var row : own) add(OpenedImage.orLost(row, gallery.key()), row.wrappedKey, whole, damaged);
        var others = new HashSet<>(ids);
        for (var row : own) others.remove(row.id);
        for (var image : granted.shown(gallery, others)) add(image.opened(), image.wrappedKey(), whole, damaged);
    }

    private void add(OpenedImage image, byte[] wrappedKey, Map<UUID, Original> whole, List<String> damaged) {
        ifWhole(image, wrappedKey)
                .ifPresentOrElse(original -> whole.put(original.id, original), () -> damaged.add(image.name()));
    }

    private boolean isThere(Image row) {
        try {
            return files.hasOriginal(row.id, row.size);
        } catch (IOException unknown) {
            return true; // what can be read of it is seen when it is read
        }
    }

    private static Original original(Image row, Details details, byte[] wrappedKey) {
        return new Original(
                row.id,
                row.ownerId,
                details.fileName(),
                details.taken().local(),
                row.size,
                Optional.ofNullable(details.crc32()),
                wrappedKey);
    }
}
