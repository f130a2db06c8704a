package app.darkslide.images;

import static java.util.stream.Collectors.toSet;

import app.darkslide.quotas.Quotas;
import app.darkslide.storage.BlobStore;
import app.darkslide.web.EntityTags;
import app.darkslide.web.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The only writer of images, together with {@link ImageEdits} and {@link RenditionChanges}. Each change is one transaction of the same shape: lock the rows by their ids, change them, tell
 * the observers, then change the counts of their months, and last number what changed ({@link ChangeNumbers}). What adds or
 * destroys images has locked the owner's storage before anything else. So there are no deadlocks, what the observers keep is
 * as true at every commit as the counts are, a month's row and the owner's number are locked for the shortest time, and the
 * numbers become visible in their order.
 */
@ApplicationScoped
public class ImageChanges {
    @Inject
    ImageRepository images;

    @Inject
    Quotas quotas;

    @Inject
    MonthCounts months;

    @Inject
    ChangeNumbers numbers;

    @Inject
    Event<Object> events;

    @Inject
    ImageAccess access;

    /**
     * Adds an image whose files are written.
     *
     * @param placing what else is done with its row in the transaction; it returns what numbers that, because numbers come last
     * @throws ConstraintViolationException if its owner is gone, or has the same bytes already
     * @throws ProblemException 507 if its owner has no room for it, 404 for one who is gone
     */
    public void add(NewImage image, Function<Image, Runnable> placing) {
        QuarkusTransaction.requiringNew().run(() -> {
            quotas.add(image.row.ownerId, image.row.size);
            images.persistAndFlush(image.row);
            events.fire(new ImageAdded(image.row));
            var numbering = placing.apply(image.row);
            months.apply(new MonthCountChanges().with(image.row));
            numbers.give(image.row.ownerId, List.of(image.row.id));
            numbering.run();
        });
    }

    /**
     * Moves an image to the trash; one that is there already stays as it is.
     *
     * @param ifMatch the header of this name, or null
     * @throws ProblemException 404 for an image that is not in this gallery, 412 for a version that is not the present one
     */
    public Image trash(Gallery gallery, UUID id, String ifMatch) {
        return change(one(gallery, id, ifMatch), (found, changed) -> {
            trash(found, changed);
            return found.get(0);
        });
    }

    /** @return the ids of those that are in the trash now, also since before */
    public Set<UUID> trash(Gallery gallery, Collection<UUID> ids) {
        return change(all(gallery, ids), (found, changed) -> {
            trash(found, changed);
            return ids(found);
        });
    }

    /** @return the ids of those that are out of the trash now, also since before */
    public Set<UUID> restore(Gallery gallery, Collection<UUID> ids) {
        return change(all(gallery, ids), (found, changed) -> {
            restore(found, changed);
            return ids(found);
        });
    }

    /** @return nothing for an image that was destroyed in the meantime */
    public Optional<Image> restore(Gallery gallery, UUID id) {
        return change(all(gallery, List.of(id)), (found, changed) -> {
            restore(found, changed);
            return found.stream().findFirst();
        });
    }

    /**
     * Puts the original of an image in its place again, from the same bytes.
     *
     * @param file sealed, and committed only here
     * @return nothing for an image that was destroyed in the meantime
     */
    public Optional<Image> repair(Gallery gallery, UUID id, BlobStore.Batch file) {
        return change(all(gallery, List.of(id)), (found, changed) -> {
            found.forEach(image -> {
                commit(file);
                if (!image.hasDamagedOriginal()) return;
                image.setDamage(null);
                images.update(image);
                changed.add(image);
            });
            return found.stream().findFirst();
        });
    }

    /**
     * Notes what of an image is damaged, for its owner to see.
     *
     * @param reason null if nothing is
     */
    public void noteDamage(UUID owner, UUID id, DamageReason reason) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (images.setDamage(owner, id, reason)) numbers.give(owner, List.of(id));
        });
        access.forget(owner, id);
    }

    /**
     * Deletes rows, and with them the keys of their files. Their files are left to the caller.
     *
     * @param lock finds what of this owner is to be destroyed, and locks it
     * @param inTransaction what else is to be done with them before they go
     */
    List<Image> destroy(UUID owner, Supplier<List<Image>> lock, Consumer<List<Image>> inTransaction) {
        var destroyed = QuarkusTransaction.requiringNew().call(() -> {
            quotas.lock(owner);
            var found = lock.get();
            if (found.isEmpty()) return found;
            inTransaction.accept(found);
            images.delete(owner, ids(found));
            quotas.remove(
                    owner,
                    found.size(),
                    found.stream().mapToLong(image -> image.size).sum());
            found.forEach(image -> events.fire(new ImageDestroyed(image)));
            var counts = new MonthCountChanges();
            found.forEach(counts::without);
            months.apply(counts);
            numbers.bury(owner, ids(found), now());
            return found;
        });
        destroyed.forEach(access::forget);
        return destroyed;
    }

    /** @throws ProblemException when it is called, for an image that is not there, is somebody else's or another version */
    Supplier<List<Image>> one(Gallery gallery, UUID id, String ifMatch) {
        return () -> {
            var found = images.lock(gallery.owner(), List.of(id));
            if (found.isEmpty()) throw access.refusal(gallery.owner(), id);
            EntityTags.requireMatch(ifMatch, found.get(0).etag());
            return found;
        };
    }

    Supplier<List<Image>> all(Gallery gallery, Collection<UUID> ids) {
        return () -> images.lock(gallery.owner(), ids);
    }

    /**
     * The shape of every change to rows that stay.
     *
     * @param work gets the locked images, and a list to which it adds those that it changes
     */
    <T> T change(Supplier<List<Image>> lock, BiFunction<List<Image>, List<Image>, T> work) {
        var locked = new ArrayList<Image>();
        var result = QuarkusTransaction.requiringNew().call(() -> {
            locked.addAll(lock.get());
            var counts = new MonthCountChanges();
            locked.forEach(counts::without);
            var changed = new ArrayList<Image>();
            var done = work.apply(locked, changed);
            locked.forEach(counts::with);
            months.apply(counts);
            if (!changed.isEmpty()) numbers.give(changed.get(0).ownerId, ids(changed));
            return done;
        });
        locked.forEach(access::forget);
        return result;
    }

    private void trash(List<Image> locked, List<Image> changed) {
        var now = now();
        var live = locked.stream().filter(image -> !image.isInTrash()).toList();
        if (live.isEmpty()) return;
        images.putIntoTrash(live.get(0).ownerId, ids(live), now);
        live.forEach(image -> move(image, now, ImageTrashed::new));
        changed.addAll(live);
    }

    private void restore(List<Image> locked, List<Image> changed) {
        var trashed = locked.stream().filter(Image::isInTrash).toList();
        if (trashed.isEmpty()) return;
        images.takeOutOfTrash(trashed.get(0).ownerId, ids(trashed));
        trashed.forEach(image -> move(image, null, ImageRestored::new));
        changed.addAll(trashed);
    }

    private void move(Image image, Instant deletedAt, Function<Image, Object> event) {
        image.deletedAt = deletedAt;
        image.revision++;
        events.fire(event.apply(image));
    }

    static void commit(BlobStore.Batch files) {
        try {
            files.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the precision of the columns. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static Set<UUID> ids(List<Image> images) {
        return images.stream().map(image -> image.id).collect(toSet());
    }
}
