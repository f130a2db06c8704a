package app.darkslide.images;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The rows of images as they are stored, for tests that look into them or damage them. */
@ApplicationScoped
public class StoredImages {
    @Inject
    ImageRepository images;

    @Inject
    ImageAccess access;

    public Image row(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> images.findById(id));
    }

    public StoredRendition thumbnail(UUID id) {
        return row(id).thumbnail().orElseThrow();
    }

    public StoredRendition preview(UUID id) {
        return row(id).preview().orElseThrow();
    }

    public void replaceDetails(UUID id, byte[] details) {
        QuarkusTransaction.requiringNew().run(() -> images.update("details = ?1 where id = ?2", details, id));
    }

    /** As releases sealed it that bound no column of the row. */
    public void sealLikeAnEarlierRelease(UUID id) throws IOException {
        var row = row(id);
        var key = access.galleryOf(row).key();
        var record = (ObjectNode) new ObjectMapper().readTree(key.open(row.details, id));
        record.remove("row");
        var details = key.seal(record.toString().getBytes(StandardCharsets.UTF_8), id);
        QuarkusTransaction.requiringNew()
                .run(() -> images.update("details = ?1, sealedRevision = 0 where id = ?2", details, id));
    }

    /** As it is stored while no engine can render it. */
    public void removeRenditions(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> images.update(
                        "thumbnailType = null, thumbnailSize = null, previewType = null, previewSize = null where id = ?1",
                        id));
        access.forget(row(id));
    }
}
