package app.darkslide.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a part of an export says of its photos.
 *
 * @param export the id that all parts share
 * @param photos by path
 * @param damaged the names of photos that were damaged when the export was made
 */
record Manifest(
        String export,
        int part,
        int parts,
        Collection<ExportedAlbum> albums,
        Map<String, PhotoDetails> photos,
        List<String> damaged)
        implements Sidecar {

    @Override
    public Optional<PhotoDetails> detailsOf(SourceFile photo) {
        return Optional.ofNullable(photos.get(photo.path()));
    }
}
