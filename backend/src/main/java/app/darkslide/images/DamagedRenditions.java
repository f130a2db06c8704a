package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Makes the renditions of an image anew from its original, where what is stored of them is damaged. */
@ApplicationScoped
public class DamagedRenditions {
    @Inject
    ImageAccess access;

    @Inject
    ImageFiles files;

    @Inject
    OriginalRenditions originals;

    @Inject
    RenditionChanges changes;

    /**
     * If the service ends in the middle of it, the {@link OrphanSweeper} deletes what no row refers to.
     *
     * @return false if none could be made, or if the image has others by now
     * @throws SealBrokenException if the original or the details are damaged, too
     * @throws ProblemException 503 if there is too much to do just now
     */
    public boolean makeAnew(Image image) throws IOException {
        var gallery = access.galleryOf(image);
        var rotation = OpenedImage.of(image, gallery.key()).details().degrees();
        var made = originals.make(image, rotation);
        if (made.isEmpty()) return false;
        var written = files.write(image, gallery, made.get());
        var isShown = changes.replace(gallery, image, written);
        files.delete(image.id, isShown ? image.renditionParts() : written.parts());
        return isShown;
    }
}
