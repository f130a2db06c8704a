package app.darkslide.images;

import app.darkslide.users.OwnerKeys;
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

/** The originals of one's gallery, for who hands out many of them at once. */
@ApplicationScoped
public class Originals {
    private static final int BATCH = 1000;

    @Inject
    ImageRepository images;

    @Inject
    ImageFiles files;

    @Inject
    OwnerKeys ownerKeys;

    /**
     * What it takes to hand out one of them.
     *
     * @param taken by the clock on the spot
     * @param crc32 none where it was not kept
     */
    public record Original(
            UUID id, String fileName, LocalDateTime taken, long size, Optional<Long> crc32, byte[] wrappedKey) {}

    /** In the order of the ids, each once, without those that are not (or not any more) in this person's gallery. */
    public List<Original> find(UUID owner, List<UUID> ids) {
        var wanted = List.copyOf(new LinkedHashSet<>(ids));
        var found = new HashMap<UUID, Original>();
        for (int from = 0; from < wanted.size(); from += BATCH)
            find(owner, wanted.subList(from, Math.min(from + BATCH, wanted.size())), found);
        return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Opens one for reading; nothing of it is seen before its segment is authenticated. */
    public SeekableByteChannel open(UUID owner, Original original) throws IOException {
        var key = ownerKeys.of(owner).unwrap(original.wrappedKey, original.id);
        return files.open(original.id, key, Image.ORIGINAL, original.size);
    }

    private void find(UUID owner, List<UUID> ids, Map<UUID, Original> found) {
        var key = ownerKeys.of(owner);
        for (var row : QuarkusTransaction.requiringNew().call(() -> images.inGallery(owner, ids))) {
            var details = SealedDetails.open(row, key);
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
