package app.darkslide.visitors;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.files.StorageAwayException;
import app.darkslide.images.ImageProblems;
import app.darkslide.images.ReadableFile;
import app.darkslide.images.ReadableFiles;
import app.darkslide.images.VisibleImage;
import app.darkslide.shares.Download;
import app.darkslide.shares.Links;
import app.darkslide.shares.ShareImage;
import app.darkslide.web.ProblemException;
import app.darkslide.zip.Sequence;
import app.darkslide.zip.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jboss.logging.Logger;

/**
 * All that a link shows as one ZIP archive: what may be downloaded of each image, else its preview. How large it is shows only at its end,
 * because finding that out would take as long as sending it.
 */
@ApplicationScoped
class SharedArchive {
    private static final Logger LOG = Logger.getLogger(SharedArchive.class);

    /** No more is told of when an image was taken than what its file says. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final int PAGE = 200;

    @Inject
    SharedImages images;

    @Inject
    VisitedImages visited;

    @Inject
    ReadableFiles files;

    @Inject
    Visits visits;

    /** Opens a file of an image, if there is one of its kind. */
    @FunctionalInterface
    private interface Opening {
        Optional<ReadableFile> of(VisibleImage image) throws IOException;
    }

    /** A file that was read to its end. */
    private record Whole(ReadableFile file, long crc32) implements Closeable {
        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /**
     * What was sent until it throws has no end, so that nobody takes it for all.
     *
     * @throws ProblemException once the visit is over
     * @throws SealBrokenException if a file was damaged while it was sent
     */
    void write(OpenVisit visit, OutputStream out) throws IOException {
        var zip = new Sequence(out);
        var order = ReadingOrder.of(visit.shown());
        var missing = new ArrayList<String>();
        var number = 0L;
        var behind = Optional.<ShareImage>empty();
        do {
            var page = images.page(visit.share(), order, behind, PAGE).images();
            for (var place : page) {
                if (!visits.goesOn(visit)) throw Links.notOpen();
                number++;
                if (!write(zip, visit, place, number)) missing.add("photo-%03d".formatted(number));
            }
            behind = page.size() < PAGE ? Optional.empty() : Optional.of(page.get(PAGE - 1));
        } while (behind.isPresent());
        if (!missing.isEmpty()) writeMissing(zip, missing);
        zip.finish();
    }

    /**
     * It is read to its end before a byte of it is sent: what is damaged must not end the archive of all the others. What turns out to be
     * damaged only after that has to, because some of it was sent.
     */
    private boolean write(Sequence zip, OpenVisit visit, ShareImage place, long number) throws IOException {
        try (var whole = whole(visit, place)) {
            if (whole == null) return false;
            var name = PhotoName.of(number, whole.file.mediaType());
            zip.begin(new StoredFile(name, whole.file.size(), whole.crc32, NO_TIME));
            whole.file.write(zip.out());
            return true;
        }
    }

    /** @return null if nothing of it may be had, or can be read */
    private Whole whole(OpenVisit visit, ShareImage place) throws IOException {
        try {
            var image = visited.find(visit, place.publicId()).image();
            for (var opening : openings(visit.share().download())) {
                var whole = whole(opening, image);
                if (whole != null) return whole;
            }
        } catch (SealBrokenException e) {
            report(e);
        } catch (ProblemException goneMeanwhile) {
            // as what is damaged
        }
        return null;
    }

    private List<Opening> openings(Download download) {
        return switch (download) {
            case NOTHING -> List.of();
            case CLEAN_COPIES -> List.of(files::cleanCopy, files::preview);
            case ORIGINALS -> List.of(image -> Optional.of(files.original(image)), files::preview);
        };
    }

    private static Whole whole(Opening opening, VisibleImage image) throws IOException {
        var file = opened(opening, image);
        if (file == null) return null;
        var crc32 = crc32(file);
        if (crc32.isPresent()) return new Whole(file, crc32.get());
        file.close();
        return null;
    }

    private static ReadableFile opened(Opening opening, VisibleImage image) {
        try {
            return opening.of(image).orElse(null);
        } catch (IOException | SealBrokenException e) {
            report(e);
            return null;
        }
    }

    private static Optional<Long> crc32(ReadableFile file) {
        var crc32 = new CRC32();
        try {
            file.write(new CheckedOutputStream(OutputStream.nullOutputStream(), crc32));
            return Optional.of(crc32.getValue());
        } catch (IOException | SealBrokenException e) {
            report(e);
            return Optional.empty();
        }
    }

    private static void report(Exception e) {
        if (e instanceof StorageAwayException away)
            throw new UncheckedIOException(away); // or all would be called missing
        if (e instanceof SealBrokenException broken) ImageProblems.report(broken);
        else LOG.errorf("A file of a shared image cannot be read: %s", e);
    }

    private static void writeMissing(Sequence zip, List<String> names) throws IOException {
        var text =
                ("These photos could not be read, or were taken away meanwhile, so they are not in this archive:\r\n\r\n"
                                + String.join("\r\n", names) + "\r\n")
                        .getBytes(StandardCharsets.UTF_8);
        var crc32 = new CRC32();
        crc32.update(text);
        zip.begin(new StoredFile("Not in this archive.txt", text.length, crc32.getValue(), NO_TIME));
        zip.out().write(text);
    }
}
