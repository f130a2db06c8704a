package app.darkslide.images;

import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Changes what owners say of their images, in the shape of every change ({@link ImageChanges#change}). */
@ApplicationScoped
public class ImageEdits {
    @Inject
    ImageChanges changes;

    @Inject
    ImageRepository images;

    @Inject
    Event<Object> events;

    /**
     * Opens the details, changes them and seals them again; an image that the change leaves as it was stays at its revision.
     *
     * @param ifMatch the header of this name, or null
     * @param change is called once the image is locked
     * @throws ProblemException 404 for an image that is not in this gallery, 412 for a version that is not the present one
     */
    public OpenedImage edit(Gallery gallery, UUID id, String ifMatch, UnaryOperator<Details> change) {
        return edit(gallery, id, ifMatch, change, PreparedRotations.NONE);
    }

    /** @param turns has what is needed to turn the image, if it is turned */
    OpenedImage edit(Gallery gallery, UUID id, String ifMatch, UnaryOperator<Details> change, PreparedRotations turns) {
        return changes.change(changes.one(gallery, id, ifMatch), (found, changed) -> {
            var image = found.get(0);
            var before = SealedDetails.open(image, gallery.key());
            var details = turned(image, before, change.apply(before), turns);
            if (details.equals(before)) return new OpenedImage(image, before);
            reseal(image, details, gallery);
            images.update(image);
            changed.add(image);
            tell(image.ownerId, Map.of(image, before));
            tellWhatShows(gallery, Map.of(image, before), Map.of(image, details));
            return new OpenedImage(image, details);
        });
    }

    /**
     * Changes the details of many in the same way, all of them or none, in statements whose number does not grow with each.
     *
     * @param begin is called once the images are locked, and makes what gets the id and the details of each, and returns them as
     *     they should be
     * @param turns has what is needed to turn those that are turned
     * @param check is called before anything is written, and may refuse it all
     * @return the outcome for each of those that are in this gallery
     */
    Map<UUID, EditOutcome> editMany(
            Gallery gallery,
            Collection<UUID> ids,
            Supplier<BiFunction<UUID, Details, Details>> begin,
            PreparedRotations turns,
            Runnable check) {
        return changes.change(changes.all(gallery, ids), (found, changed) -> {
            var edit = begin.get();
            var outcomes = new HashMap<UUID, EditOutcome>();
            var edited = new LinkedHashMap<Image, Details>();
            var unedited = new LinkedHashMap<Image, Details>();
            for (var image : found) {
                var before = OpenedImage.orLost(image, gallery.key()).details();
                var wanted = before == Details.LOST ? before : edit.apply(image.id, before);
                var after = turned(image, before, wanted, turns);
                outcomes.put(image.id, outcome(before, after));
                if (after.equals(before)) continue;
                edited.put(image, after);
                unedited.put(image, before);
            }
            check.run();
            edited.forEach((image, details) -> reseal(image, details, gallery));
            images.updateDetails(gallery.owner(), edited.keySet());
            var turned = edited.keySet().stream()
                    .filter(image ->
                            edited.get(image).degrees() != unedited.get(image).degrees())
                    .toList();
            if (!turned.isEmpty()) images.updateRenditions(gallery.owner(), turned);
            changed.addAll(edited.keySet());
            tell(gallery.owner(), unedited);
            tellWhatShows(gallery, unedited, edited);
            return outcomes;
        });
    }

    /** The row then shows what the details say. */
    private static Details turned(Image image, Details before, Details after, PreparedRotations turns) {
        var by = after.degrees() - before.degrees();
        if (by == 0) return after;
        var written = turns.take(image, after.degrees());
        image.setRenditions(written);
        if (by % 180 != 0) image.swapWidthAndHeight();
        return after.shownBy(written);
    }

    /** @param edited each with its details before */
    private void tell(UUID owner, Map<Image, Details> edited) {
        edited.keySet().forEach(image -> events.fire(new ImageEdited(image)));
        var redated = edited.entrySet().stream()
                .filter(entry -> !entry.getValue().taken().wallClock().equals(entry.getKey().takenAt))
                .map(Map.Entry::getKey)
                .toList();
        if (!redated.isEmpty()) events.fire(new ImagesRedated(owner, redated));
    }

    /** @param edited their details after, by the image */
    private void tellWhatShows(Gallery gallery, Map<Image, Details> before, Map<Image, Details> edited) {
        var shown = edited.entrySet().stream()
                .filter(entry -> entry.getValue().isShownUnlike(before.get(entry.getKey())))
                .map(entry -> new OpenedImage(entry.getKey(), entry.getValue()))
                .toList();
        if (!shown.isEmpty()) events.fire(new ImagesShownAnew(gallery, shown));
    }

    private static EditOutcome outcome(Details before, Details after) {
        if (before == Details.LOST) return EditOutcome.DAMAGED;
        return after.equals(before) ? EditOutcome.UNCHANGED : EditOutcome.CHANGED;
    }

    private static void reseal(Image image, Details details, Gallery gallery) {
        image.takenAt = details.taken().wallClock();
        image.revision++;
        image.setDetails(details, gallery.key());
    }
}
