package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.renditions.ImagePipeline;
import app.darkslide.renditions.Inspection;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.Renditions;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import app.darkslide.web.ReprDigest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.apache.commons.fileupload2.core.MultipartInput.MalformedStreamException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.logging.Logger;

/**
 * Receiving a picture: into memory, looked into, rendered, sealed to disk, and only then into the database and
 * acknowledged. No transaction is open while bytes move. A crash leaves at most files that no row knows of.
 */
@ApplicationScoped
class ImageUploads {
    private static final Logger LOG = Logger.getLogger(ImageUploads.class);
    private static final Duration COME_AGAIN = Duration.ofSeconds(1);

    @Inject
    UploadBuffers buffers;

    @Inject
    ImagePipeline pipeline;

    @Inject
    RenditionService rendering;

    @Inject
    ImageFiles files;

    @Inject
    ImageDestruction deletions;

    @Inject
    ImageTrash trash;

    @Inject
    ImageRepository images;

    @Inject
    MonthCounts months;

    @Inject
    OwnerKeys ownerKeys;

    record Received(Image image, Details details, Outcome outcome) {}

    /** What an upload came to. */
    enum Outcome {
        STORED,
        /** The owner had this very picture already. */
        PRESENT,
        /** It was in the owner's trash. */
        RESTORED
    }

    /**
     * @param most the size in bytes that the file has at the most
     * @param reprDigest the header of this name, or null
     */
    Received receive(UUID owner, IncomingFile file, long most, String reprDigest)
            throws IOException, UnsupportedImageException, UnreadableImageException, PipelineBusyException {
        try (var buffer = buffers.reserve(owner, most)) {
            var sha256 = fill(buffer, file, most);
            ReprDigest.check(reprDigest, sha256);
            var key = ownerKeys.of(owner);
            var present = find(owner, key, sha256);
            return present.isPresent() ? present.get() : store(owner, key, file, buffer, sha256);
        }
    }

    private static byte[] fill(UploadBuffer buffer, IncomingFile file, long most) throws IOException {
        try {
            var sha256 = buffer.fill(file.bytes());
            if (buffer.size() > 0) return sha256;
            throw new ProblemException(ProblemType.INVALID_REQUEST, "The file is empty. Nothing was stored.");
        } catch (UploadBuffer.FullException e) {
            throw tooLarge(most);
        } catch (MalformedStreamException e) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "The form ends in the middle of the file. Nothing was stored.");
        }
    }

    static ProblemException tooLarge(long most) {
        return new ProblemException(
                ProblemType.TOO_LARGE,
                "The file is larger than the %d MB that are accepted here. It was not stored."
                        .formatted(most / 1024 / 1024));
    }

    /** Uploading again what is in the trash means to have it back. So nobody ever has the same bytes twice. */
    private Optional<Received> find(UUID owner, OwnerKey key, byte[] sha256) {
        var found = QuarkusTransaction.requiringNew().call(() -> images.findByDigest(owner, key.digest(sha256)));
        if (found.isEmpty() || !found.get().isInTrash())
            return found.map(image -> received(image, key, Outcome.PRESENT));
        return trash.restore(owner, found.get().id).map(image -> received(image, key, Outcome.RESTORED));
    }

    private static Received received(Image image, OwnerKey key, Outcome outcome) {
        return new Received(image, SealedDetails.open(image, key), outcome);
    }

    private Received store(UUID owner, OwnerKey key, IncomingFile file, UploadBuffer buffer, byte[] sha256)
            throws IOException, UnsupportedImageException, UnreadableImageException, PipelineBusyException {
        var inspection = pipeline.inspect(buffer.bytes());
        var digest = key.digest(sha256);
        var renditions = rendering.render(buffer.bytes(), inspection, digest);
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the column keeps it
        var taken = CaptureTime.of(inspection.metadata(), file.name(), file.modified(), now);
        var details = new Details(
                file.name(),
                sha256,
                taken,
                inspection.metadata().camera(),
                inspection.metadata().location(),
                renditions.map(Renditions::placeholder).orElse(null),
                null,
                crc32(buffer));

        var image = row(owner, inspection, renditions);
        image.size = buffer.size();
        image.takenAt = taken.wallClock();
        image.createdAt = now;
        image.digest = digest;
        image.details = SealedDetails.seal(details, key, image.id);
        var dataKey = DataKey.random();
        image.wrappedKey = key.wrap(dataKey, image.id);

        write(image, dataKey, buffer, renditions);
        try {
            QuarkusTransaction.requiringNew().run(() -> insert(image));
            return new Received(image, details, Outcome.STORED);
        } catch (ConstraintViolationException e) {
            deletions.discard(owner, image.id);
            // Another upload of the same bytes was first, or the account was erased meanwhile.
            return find(owner, key, sha256).orElseThrow(() -> isGone(e));
        }
    }

    private void write(Image image, DataKey key, UploadBuffer buffer, Optional<Renditions> renditions) {
        try {
            files.write(image.id, key, buffer.bytes(), renditions);
        } catch (IOException | UncheckedIOException e) {
            LOG.errorf("A picture of %d bytes could not be written: %s", buffer.size(), e.getMessage());
            throw new ProblemException(
                    ProblemType.STORAGE_FULL,
                    "There is no room for this picture, or the disk cannot be written to. It was not stored.");
        }
    }

    private void insert(Image image) {
        images.persistAndFlush(image);
        months.apply(new MonthCountChanges().with(image));
    }

    private static ProblemException isGone(ConstraintViolationException e) {
        if (e.getKind() != ConstraintKind.UNIQUE) return ProblemException.notFound();
        return ProblemException.retryAfter(
                ProblemType.UNAVAILABLE,
                "This very picture was being deleted just now. It was not stored; send it again.",
                COME_AGAIN);
    }

    private static long crc32(UploadBuffer buffer) {
        var crc32 = new CRC32();
        crc32.update(buffer.bytes());
        return crc32.getValue();
    }

    private static Image row(UUID owner, Inspection inspection, Optional<Renditions> renditions) {
        var image = new Image();
        image.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        image.ownerId = owner;
        image.mediaType = inspection.type().mediaType();
        image.width = inspection.width();
        image.height = inspection.height();
        renditions.ifPresent(image::setRenditions);
        return image;
    }
}
