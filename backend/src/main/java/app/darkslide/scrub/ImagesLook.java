package app.darkslide.scrub;

import app.darkslide.images.Image;
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

/** Looks at images, and at those that seem to be damaged once more. */
@ApplicationScoped
class ImagesLook {
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

    /** Those that it is done with when it is stopped are noted all the same. */
    void at(List<Image> images, Instant now, Pace pace) throws IOException {
        var done = new ArrayList<UUID>();
        var damaged = new ArrayList<UUID>();
        var suspects = new LinkedHashMap<Image, Found>();
        try {
            for (var image : images) {
                var found = look.at(image, pace);
                if (found.isSound()) {
                    remedy.sound(image);
                    done.add(image.id());
                } else suspects.put(image, found);
            }
            requireDisk(images.size(), suspects);
            for (var image : suspects.keySet()) {
                var isDamaged = isDamagedStill(image, pace);
                (isDamaged ? damaged : done).add(image.id());
            }
        } finally {
            if (!done.isEmpty()) rows.noteVerified(done, now);
            if (!damaged.isEmpty()) rows.noteVerified(damaged, earlier(now));
        }
    }

    /** So that they are due after {@link #AGAIN}. */
    private Instant earlier(Instant now) {
        var time = now.minus(config.period()).plus(AGAIN);
        return time.isBefore(now) ? time : now;
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

    private static void requireDisk(int images, Map<Image, Found> suspects) {
        var away = suspects.values().stream().filter(Found::isAway).count();
        if (away >= MANY && away > images / 2)
            throw new IllegalStateException(
                    ("Of %d originals %d are gone or cannot be read. Is the disk there? None was noted as"
                                    + " damaged; if they are really lost, fsck --repair does that.")
                            .formatted(images, away));
    }
}
