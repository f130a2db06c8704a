package app.darkslide.imports;

import java.io.IOException;
import java.util.Optional;

/** Something beside photos that says more of them. */
interface Sidecar {
    /**
     * @return empty if it says nothing of this file
     * @throws IOException if it cannot be read; the photo is imported without it then
     * @throws RefusedFileException if it cannot be understood; likewise
     */
    Optional<PhotoDetails> detailsOf(SourceFile photo) throws IOException, RefusedFileException;
}
