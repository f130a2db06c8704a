package app.darkslide.images;

import app.darkslide.keys.OwnerKeys;
import app.darkslide.web.EntityTags;
import app.darkslide.web.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What an owner changes of a picture's details. They are opened, changed and sealed while the row is locked. */
@ApplicationScoped
class ImageEdits {
    @Inject
    ImageRepository images;

    @Inject
    MonthCounts months;

    @Inject
    ImageAccess servable;

    @Inject
    OwnerKeys ownerKeys;

    record Edited(Image image, Details details) {}

    /** @param ifMatch the header of this name, or null */
    Edited edit(UUID owner, UUID id, String ifMatch, UnaryOperator<Details> change) {
        var key = ownerKeys.of(owner);
        var edited = QuarkusTransaction.requiringNew().call(() -> {
            var image = images.lock(owner, List.of(id)).stream().findFirst().orElseThrow(ProblemException::notFound);
            EntityTags.requireMatch(ifMatch, image.etag());
            var details = change.apply(SealedDetails.open(image, key));
            var tally = new MonthCountChanges().without(image);
            image.takenAt = details.taken().wallClock();
            image.details = SealedDetails.seal(details, key, id);
            image.revision++;
            images.update(image);
            months.apply(tally.with(image));
            return new Edited(image, details);
        });
        servable.forget(owner, id);
        return edited;
    }
}
