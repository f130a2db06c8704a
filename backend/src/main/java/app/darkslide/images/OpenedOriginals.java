package app.darkslide.images;

import app.darkslide.cleancopy.CleanCopy;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.web.ByteRange;
import app.darkslide.web.ProblemException;
import app.darkslide.web.StreamedBodies;
import app.darkslide.web.StreamedBody;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.UUID;

/** Reads originals for whoever may: streams them, and finds out how to make clean copies. What turns out to be damaged is noted. */
@ApplicationScoped
class OpenedOriginals {
    /** Enough for tens of thousands of photos. */
    private static final int MAX_BYTES_OF_COPIES = 16 << 20;

    private static final int BYTES_OF_NONE = 100;

    @Inject
    ImageFiles files;

    @Inject
    ImageRepository images;

    @Inject
    ImageAccess access;

    @Inject
    Damage damage;

    @Inject
    OriginalTurns turns;

    @Inject
    StreamedBodies bodies;

    /** An original never changes, so neither does the way to copy it. To find it, a JPEG is read from its beginning to its end. */
    private final Cache<UUID, Optional<CleanCopy>> copies = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES_OF_COPIES)
            .weigher((UUID image, Optional<CleanCopy> copy) ->
                    BYTES_OF_NONE + copy.map(some -> some.toBytes().length).orElse(0))
            .build();

    /** False where it is known that there is none, or its format has none at all. */
    boolean mayHaveCleanCopy(Image image) {
        var known = copies.getIfPresent(image.id);
        return known == null ? Excerpt.Clean.MEDIA_TYPES.contains(image.mediaType) : known.isPresent();
    }

    /** Empty if there is none: {@link CleanCopy#of}. */
    Optional<CleanCopy> cleanCopy(VisibleImage image) throws IOException {
        var known = copies.getIfPresent(image.row().id);
        return known != null ? known : turns.read(image.reader().turns(), () -> cleanCopyInTurn(image));
    }

    /** The same for who has a turn already. */
    Optional<CleanCopy> cleanCopyInTurn(VisibleImage image) throws IOException {
        var known = copies.getIfPresent(image.row().id);
        if (known != null) return known;
        var found = planned(image);
        copies.put(image.row().id, found);
        return found;
    }

    /** Opens it at once, so that what is wrong with its beginning can still be answered by a problem. */
    StreamedBody streamed(VisibleImage image, Excerpt excerpt, ByteRange range, HttpServerRequest request)
            throws IOException {
        var row = image.row();
        var original = opened(image);
        return bodies.of(
                out -> {
                    try (original) {
                        turns.take(
                                image.reader().turns(),
                                () -> excerpt.write(original, range.first(), range.length(), out));
                        if (excerpt instanceof Excerpt.Whole && range.length() == row.size) damage.foundWhole(row);
                    } catch (SealBrokenException e) {
                        throw damage.noted(row.ownerId, e);
                    }
                },
                request,
                ImageProblems::report);
    }

    /** What a file that is not there is: it belongs to an image that was destroyed a moment ago, or else it is a loss. */
    SealBrokenException lost(Image row, String part) {
        access.forget(row);
        if (!images.exists(row.ownerId, row.id)) throw ProblemException.notFound();
        return damage.noted(row.ownerId, SealBrokenException.gone(row.id, part));
    }

    private Optional<CleanCopy> planned(VisibleImage image) throws IOException {
        try (var original = opened(image)) {
            return CleanCopy.of(original);
        } catch (SealBrokenException e) {
            throw damage.noted(image.row().ownerId, e);
        }
    }

    SeekableByteChannel opened(VisibleImage image) throws IOException {
        var row = image.row();
        try {
            return files.open(row.id, image.key(), Image.ORIGINAL, row.size);
        } catch (NoSuchFileException gone) {
            throw lost(row, Image.ORIGINAL);
        } catch (SealBrokenException e) {
            throw damage.noted(row.ownerId, e);
        }
    }
}
