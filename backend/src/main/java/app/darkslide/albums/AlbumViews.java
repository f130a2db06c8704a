package app.darkslide.albums;

import app.darkslide.images.Gallery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Albums with what is to be seen of their images. */
@ApplicationScoped
class AlbumViews {
    @Inject
    AlbumImages images;

    @Inject
    AlbumCovers covers;

    @Inject
    SharedAlbums shared;

    AlbumView of(Gallery gallery, OpenedAlbum album) {
        return of(gallery, List.of(album)).get(0);
    }

    List<AlbumView> of(Gallery gallery, List<OpenedAlbum> albums) {
        var ids = albums.stream().map(album -> album.row().id).toList();
        var members = shared.members(ids);
        var counts = images.counts(SharedAlbums.people(albums, members), ids);
        var shown = covers.of(gallery, albums);
        return albums.stream()
                .map(album -> {
                    var id = album.row().id;
                    return AlbumView.of(
                            album,
                            shown.get(id),
                            counts.get(id),
                            members.getOrDefault(id, Set.of()).size());
                })
                .toList();
    }
}
