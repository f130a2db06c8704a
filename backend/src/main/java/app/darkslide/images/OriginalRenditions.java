package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.renditions.Renditions;
import app.darkslide.web.ProblemException;
import java.io.IOException;
import java.util.Optional;

/** Makes renditions of a stored original once more; implemented above, where the memory for originals is shared out. */
public interface OriginalRenditions {
    /**
     * @param rotation in degrees clockwise, on top of what the file says
     * @return empty if none can be made, or not in time
     * @throws SealBrokenException if the original is damaged
     * @throws ProblemException 503 if there is too much to do just now
     */
    Optional<Renditions> make(Image image, int rotation) throws IOException;
}
