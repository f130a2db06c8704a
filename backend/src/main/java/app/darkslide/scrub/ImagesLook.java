package app.darkslide.scrub;

import app.darkslide.images.Image;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.jobs.Pace;
import app.darkslide.scrub.ImageLook.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks at images, and at those that seem to be damaged once more. */
@ApplicationScoped
class ImagesLook {
    private static final Logger LOG = Logger.getLogger(ImagesLook.class);

    /** How many have to be away before that is taken for the disk's absence, if they are most of them. */
    private static final int MANY = 10;

    /** After which what is damaged is looked at again: it may have been put back, or a disk was away that is there again. */
    private static final Duration AGAIN = Duration.ofDays(1);

    @Inject
    ImageLook look;

    @Inject
    ScrubConfig config;

    @Inject
    ScrubRepository rows;

    @Inject
    Remedy remedy;

    /**
     * Those that it is done with when it is stopped are noted all the same.
     *
     * @return at how many: at one at least, and at no more once the time is up
     */
    int at(List<Image> images, Instant now, Pace pace) {
        var seen = new ArrayList<Image>();
        var done = new ArrayList<UUID>();
        var again = new ArrayList<UUID>();
        var suspects = new LinkedHashMap<Image, Found>();
        try {
            for (var image : images) {
                var found = look.at(image, pace);
                if (found.isSound()) {
                    remedy.sound(image);
                    done.add(image.id());
                } else suspects.put(image, found);
                seen.add(image);
                if (pace.isOver()) break;
            }
            requireDisk(seen, suspects);
            for (var image : suspects.keySet()) {
                var isDone = isDoneWith(image, pace);
                (isDone ? done : again).add(image.id());
            }
        } finally {
            if (!done.isEmpty()) rows.noteVerified(done, now);
            if (!again.isEmpty()) rows.noteVerified(again, earlier(now));
        }
        return seen.size();
    }

    /** So that they are due after {@link #AGAIN}. */
    private Instant earlier(Instant now) {
        var time = now.minus(config.period()).plus(AGAIN);
        return time.isBefore(now) ? time : now;
    }

    /** Otherwise it is looked at again tomorrow: one that fails, as on a full disk, does not hold up those behind it. */
    private boolean isDoneWith(Image suspect, Pace pace) {
        try {
            return !isDamagedStill(suspect, pace);
        } catch (JobStoppedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            pace.goOn(); // what was interrupted fails, too
            LOG.errorf(e, "What is damaged of %s could not be seen to; that is tried again tomorrow", suspect.id());
            return false;
        }
    }

    /** It may have been rotated, repaired or destroyed meanwhile, and a disk may fail once. */
    private boolean isDamagedStill(Image before, Pace pace) throws IOException {
        var image = rows.find(before);
        if (image.isEmpty()) return false;
        var found = look.at(image.get(), pace);
        if (found.isSound()) remedy.sound(image.get());
        else if (rows.find(before).isPresent()) remedy.of(image.get(), found);
        return found.damage() != null;
    }

    /** Those that are noted do not count: they are due together, on the day after, and most of them are still away. */
    private static void requireDisk(List<Image> seen, Map<Image, Found> suspects) {
        var unnoted = seen.stream().filter(image -> !image.hasDamagedOriginal()).toList();
        var away = unnoted.stream()
                .filter(image ->
                        suspects.containsKey(image) && suspects.get(image).isAway())
                .count();
        if (away >= MANY && away > unnoted.size() / 2)
            throw new IllegalStateException(
                    ("Of %d originals %d are gone or cannot be read. Is the disk there? None was noted as"
                                    + " damaged; if they are really lost, fsck --repair does that.")
                            .formatted(unnoted.size(), away));
    }
}
