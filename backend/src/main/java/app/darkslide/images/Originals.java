package app.darkslide.images;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The originals of a gallery, for handing out many of them at once. */
@ApplicationScoped
public class Originals {
    private static final int BATCH = 1000;

    @Inject
    ImageRepository images;

    @Inject
    ImageFiles files;

    /**
     * One original, ready to be handed out.
     *
     * @param taken local time where it was taken
     * @param crc32 empty for what was uploaded before it was kept
     */
    public record Original(
            UUID id, String fileName, LocalDateTime taken, long size, Optional<Long> crc32, byte[] wrappedKey) {}

    /** In the order of the ids, each once, without those that are not in the gallery, or not any more. */
    public List<Original> find(Gallery gallery, List<UUID> ids) {
        var wanted = List.copyOf(new LinkedHashSet<>(ids));
        var found = new HashMap<UUID, Original>();
        for (int from = 0; from < wanted.size(); from += BATCH)
            find(gallery, wanted.subList(from, Math.min(from + BATCH, wanted.size())), found);
        return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Opens one for reading; no byte of it is seen before its segment is authenticated. */
    public SeekableByteChannel open(Gallery gallery, Original original) throws IOException {
        var key = gallery.key().unwrap(original.wrappedKey, original.id);
        return files.open(original.id, key, Image.ORIGINAL, original.size);
    }

    private void find(Gallery gallery, List<UUID> ids, Map<UUID, Original> found) {
        for (var row : QuarkusTransaction.requiringNew().call(() -> images.inGallery(gallery.owner(), ids))) {
            var details = OpenedImage.orLost(row, gallery.key()).details();
            if (details == Details.LOST) continue;
            found.put(
                    row.id,
                    new Original(
                            row.id,
                            details.fileName(),
                            details.taken().local(),
                            row.size,
                            Optional.ofNullable(details.crc32()),
                            row.wrappedKey));
        }
    }
}
