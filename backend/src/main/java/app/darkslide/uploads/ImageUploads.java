package app.darkslide.uploads;

import app.darkslide.dates.PartialDate;
import app.darkslide.images.CaptureTime;
import app.darkslide.images.Details;
import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import app.darkslide.images.ImageChanges;
import app.darkslide.images.ImageDestruction;
import app.darkslide.images.ImageFiles;
import app.darkslide.images.NewImage;
import app.darkslide.images.OpenedImage;
import app.darkslide.quotas.Quotas;
import app.darkslide.renditions.ImagePipeline;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.Renditions;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import app.darkslide.web.ReprDigest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.CRC32;
import org.apache.commons.fileupload2.core.MultipartInput.MalformedStreamException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;

/**
 * Receives an image: into memory, inspected, rendered, sealed to disk, and only then added to the database and acknowledged.
 * No transaction is open while bytes move. A crash leaves at most files that no row knows of.
 */
@ApplicationScoped
public class ImageUploads {
    private static final Logger LOG = Logger.getLogger(ImageUploads.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    @Inject
    UploadBuffers buffers;

    @Inject
    ImagePipeline pipeline;

    @Inject
    ImageFiles files;

    @Inject
    ImageChanges changes;

    @Inject
    ImageDestruction destruction;

    @Inject
    KnownImages known;

    @Inject
    RepeatedUploads repeated;

    @Inject
    Quotas quotas;

    @Inject
    UploadConfig config;

    /** @param nameChanged whether the name could not be kept as it was sent */
    public record Received(OpenedImage image, Outcome outcome, boolean nameChanged) {}

    /** The outcome of an upload. */
    public enum Outcome {
        STORED,
        /** The owner had the same bytes already. */
        PRESENT,
        /** The same bytes were in the trash. */
        RESTORED,
        /** The owner had the same bytes, but what was stored of them was damaged. */
        REPAIRED
    }

    Received receive(Gallery gallery, UploadRequest request)
            throws IOException, UnsupportedImageException, UnreadableImageException, PipelineBusyException {
        var limit = config.maxSize().asLongValue();
        return receive(gallery, request, UploadTerms.ofOwner(gallery.owner(), limit));
    }

    /** What was received is only placed as the terms say if it is {@link Outcome#STORED}. */
    public Received receive(Gallery gallery, UploadRequest request, UploadTerms terms)
            throws IOException, UnsupportedImageException, UnreadableImageException, PipelineBusyException {
        var maxSize = request.maxSize(Math.min(terms.maxSize(), config.maxSize().asLongValue()));
        var file = request.file(config);
        requireRoom(gallery, request, terms);
        try (var buffer = buffers.reserve(terms.sender(), maxSize)) {
            var sha256 = fill(buffer, file, maxSize);
            ReprDigest.check(request.reprDigest(), sha256);
            var present = repeated.find(gallery, buffer, sha256);
            return present.isPresent() ? present.get() : store(gallery, file, buffer, sha256, terms);
        }
    }

    /** Before a byte is there. What is stored already needs no room; but nobody else learns by a digest what the owner has. */
    private void requireRoom(Gallery gallery, UploadRequest request, UploadTerms terms) {
        try {
            quotas.requireRoom(gallery.owner(), request.minSize());
        } catch (ProblemException full) {
            if (terms.guest() != null) throw full;
            ReprDigest.sha256(request.reprDigest())
                    .flatMap(sha256 -> known.find(gallery, gallery.digest(sha256)))
                    .orElseThrow(() -> full);
        }
    }

    private static byte[] fill(UploadBuffer buffer, IncomingFile file, long maxSize) throws IOException {
        try {
            var sha256 = buffer.fill(file.bytes());
            if (buffer.size() > 0) return sha256;
            throw new ProblemException(ProblemReason.FILE_EMPTY, "The file is empty. Nothing was stored.");
        } catch (UploadBuffer.FullException e) {
            throw tooLarge(maxSize);
        } catch (MalformedStreamException e) {
            throw new ProblemException(
                    ProblemReason.ARRIVED_IN_PART, "The form ends in the middle of the file. Nothing was stored.");
        }
    }

    static ProblemException tooLarge(long maxSize) {
        return new ProblemException(
                ProblemReason.FILE_TOO_LARGE,
                "The file is larger than the %d MB that are accepted here. It was not stored."
                        .formatted(maxSize / 1024 / 1024),
                maxSize);
    }

    /** As the client says, who may have kept it elsewhere before, but not after now. */
    private static Instant firstUpload(IncomingFile file, Instant now) {
        return file.uploaded()
                .filter(time -> PartialDate.isPossible(time.toLocalDateTime(), now))
                .map(OffsetDateTime::toInstant)
                .filter(now::isAfter)
                .orElse(now);
    }

    private Received store(Gallery gallery, IncomingFile file, UploadBuffer buffer, byte[] sha256, UploadTerms terms)
            throws IOException, UnsupportedImageException, UnreadableImageException, PipelineBusyException {
        quotas.requireRoom(gallery.owner(), buffer.size()); // before the work
        var inspection = pipeline.inspect(buffer.bytes());
        var renditions = pipeline.render(buffer.bytes(), inspection, terms.sender());
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the column keeps it
        var details = new Details(
                file.name().kept(),
                sha256,
                CaptureTime.of(inspection.metadata(), file.name().kept(), file.modified(), firstUpload(file, now)),
                null,
                inspection.metadata().camera(),
                inspection.metadata().location(),
                renditions.map(Renditions::placeholder).orElse(null),
                null,
                crc32(buffer),
                renditions.map(made -> !made.whole()).orElse(inspection.header().cut()) ? true : null,
                inspection.animated() ? true : null,
                CaptureTime.READER,
                null,
                null,
                null,
                terms.guest(),
                null);
        var image = new NewImage(gallery, details, inspection, buffer.bytes(), renditions, now);
        write(image);
        try {
            changes.add(image, terms.placing());
            return new Received(image.opened(), Outcome.STORED, file.name().changed());
        } catch (ConstraintViolationException e) {
            destruction.discard(image);
            // Another upload of the same bytes was first, or the account was erased meanwhile.
            return repeated.find(gallery, buffer, sha256).orElseThrow(() -> isGone(e));
        } catch (ProblemException full) {
            destruction.discard(image);
            // What took the last room may have been the same bytes.
            return repeated.find(gallery, buffer, sha256).orElseThrow(() -> full);
        }
    }

    private void write(NewImage image) {
        try {
            files.write(image);
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(image.opened().row(), e);
        }
    }

    static ProblemException unwritable(Image image, Exception e) {
        LOG.errorf("An image of %d bytes could not be written: %s", image.size(), e.getMessage());
        return ProblemException.notWritten(e, "The image was not stored.");
    }

    private static ProblemException isGone(ConstraintViolationException e) {
        if (e.getKind() != ConstraintKind.UNIQUE) return ProblemException.notFound();
        return ProblemException.retryAfter(
                ProblemType.UNAVAILABLE,
                "This very image was being deleted just now. It was not stored; send it again.",
                RETRY_AFTER);
    }

    private static long crc32(UploadBuffer buffer) {
        var crc32 = new CRC32();
        crc32.update(buffer.bytes());
        return crc32.getValue();
    }
}
