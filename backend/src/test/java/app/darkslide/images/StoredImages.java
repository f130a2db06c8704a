package app.darkslide.images;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** As it is stored while no engine can render it. */
    public void removeRenditions(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> images.update(
                        "thumbnailType = null, thumbnailSize = null, previewType = null, previewSize = null where id = ?1",
                        id));
        access.forget(row(id));
    }
}
