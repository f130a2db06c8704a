package app.darkslide.uploads;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.Damage;
import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageFiles;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.time.Duration;
import java.util.Optional;

/** Brings originals that are stored back into memory, to look at them once more. */
@ApplicationScoped
class StoredOriginals {
    private static final Duration BUSY = Duration.ofSeconds(10);

    @Inject
    UploadBuffers buffers;

    @Inject
    ImageFiles files;

    @Inject
    ImageAccess access;

    @Inject
    Damage damage;

    /** What is done with one. */
    interface Use<T> {
        T of(ByteBuffer original, Gallery gallery)
                throws IOException, UnreadableImageException, UnsupportedImageException, PipelineBusyException;
    }

    /**
     * For jobs: uploads come first.
     *
     * @return empty if nothing can be made of it
     * @throws JobStoppedException while uploads need the memory or the decoders
     * @throws SealBrokenException if it is damaged
     */
    <T> Optional<T> use(Image image, Use<T> use) throws IOException {
        try {
            return useNow(image, use);
        } catch (PipelineBusyException | ProblemException busy) {
            throw new JobStoppedException("Uploads come first", BUSY);
        }
    }

    /**
     * For a request.
     *
     * @return empty if nothing can be made of it
     * @throws PipelineBusyException while others need the decoders
     * @throws ProblemException while others need the memory
     * @throws SealBrokenException if it is damaged
     */
    <T> Optional<T> useNow(Image image, Use<T> use) throws IOException, PipelineBusyException {
        if (!buffers.canHold(image.size())) return Optional.empty();
        var gallery = access.galleryOf(image);
        try (var buffer = buffers.reserve(image.ownerId(), image.size())) {
            try (var original = files.openOriginal(image, gallery)) {
                buffer.fill(Channels.newInputStream(original));
            }
            damage.foundWhole(image);
            return Optional.of(use.of(buffer.bytes(), gallery));
        } catch (UnreadableImageException | UnsupportedImageException | UploadBuffer.FullException e) {
            return Optional.empty();
        }
    }
}
