package app.darkslide.albums;

import app.darkslide.images.Gallery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Albums with what is to be seen of their images. */
@ApplicationScoped
class AlbumViews {
    @Inject
    AlbumImages images;

    @Inject
    AlbumCovers covers;

    AlbumView of(Gallery gallery, OpenedAlbum album) {
        return of(gallery, List.of(album)).get(0);
    }

    List<AlbumView> of(Gallery gallery, List<OpenedAlbum> albums) {
        var counts = images.counts(
                gallery, albums.stream().map(album -> album.row().id).toList());
        var shown = covers.of(gallery, albums);
        return albums.stream()
                .map(album -> AlbumView.of(album, shown.get(album.row().id), counts.get(album.row().id)))
                .toList();
    }
}
