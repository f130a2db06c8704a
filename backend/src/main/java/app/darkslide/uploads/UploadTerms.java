package app.darkslide.uploads;

import app.darkslide.images.Image;
import java.util.UUID;
import java.util.function.Function;

/**
 * What differs between uploads of an owner and those of others for the owner.
 *
 * @param sender whose share it counts against of what is received and rendered at once
 * @param maxSize of the file in bytes
 * @param guest the name of who sends it for the owner; null for the owner
 * @param placing as {@link app.darkslide.images.ImageChanges#add} takes it
 */
public record UploadTerms(UUID sender, long maxSize, String guest, Function<Image, Runnable> placing) {
    static UploadTerms ofOwner(UUID owner, long maxSize) {
        return new UploadTerms(owner, maxSize, null, image -> () -> {});
    }
}
