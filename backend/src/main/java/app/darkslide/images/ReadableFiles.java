package app.darkslide.images;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Opens files of images for answers that many of them are put into, each of which takes one turn: {@link OriginalTurns}. */
@ApplicationScoped
public class ReadableFiles {
    @Inject
    OpenedOriginals originals;

    @Inject
    ImageFiles files;

    @Inject
    Damage damage;

    public ReadableFile original(VisibleImage image) throws IOException {
        return of(image, new Excerpt.Whole(image.row().size));
    }

    /** Empty if there is none of this image. */
    public Optional<ReadableFile> cleanCopy(VisibleImage image) throws IOException {
        var copy = originals.cleanCopyInTurn(image);
        return copy.isEmpty() ? Optional.empty() : Optional.of(of(image, new Excerpt.Clean(copy.get())));
    }

    /** Empty for an image that is kept without preview. */
    public Optional<ReadableFile> preview(VisibleImage image) throws IOException {
        var row = image.row();
        if (!row.hasRenditions()) return Optional.empty();
        var stored = row.preview().orElseThrow();
        try {
            var file = files.open(row.id, image.key(), stored.part(), stored.size());
            return Optional.of(new ReadableFile(
                    stored.mediaType(), new Excerpt.Whole(stored.size()), file, e -> damage.noted(row.ownerId, e)));
        } catch (NoSuchFileException gone) {
            throw originals.lost(row, stored.part());
        }
    }

    private ReadableFile of(VisibleImage image, Excerpt excerpt) throws IOException {
        var row = image.row();
        return new ReadableFile(row.mediaType, excerpt, originals.opened(image), e -> damage.noted(row.ownerId, e));
    }
}
