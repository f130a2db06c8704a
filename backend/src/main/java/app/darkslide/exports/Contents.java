package app.darkslide.exports;

import app.darkslide.albums.ImagesInAlbums;
import app.darkslide.albums.PlainAlbums;
import app.darkslide.albums.PlainAlbums.PlainAlbum;
import app.darkslide.images.Gallery;
import app.darkslide.images.Originals;
import app.darkslide.search.Conditions;
import app.darkslide.search.Search;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds out which images an export has, and which albums. */
@ApplicationScoped
class Contents {
    @Inject
    Originals originals;

    @Inject
    PlainAlbums albums;

    @Inject
    ImagesInAlbums inAlbums;

    @Inject
    Search search;

    /**
     * @param of what it is
     * @param images may name some that are not in the gallery
     * @param firstAlbums for each image that is in any of the albums, the first one
     */
    record Found(Subject of, List<UUID> images, List<PlainAlbum> albums, Map<UUID, UUID> firstAlbums) {}

    Found everything(Gallery gallery) {
        var all = albums.all(gallery);
        return new Found(Subject.EVERYTHING, originals.all(gallery), all, firstAlbums(all, imagesIn(gallery, all)));
    }

    /** With the albums in it. */
    Found album(Gallery gallery, UUID id) {
        var within = albums.within(gallery, id);
        if (within.isEmpty()) throw ProblemException.notFound();
        var inThem = imagesIn(gallery, within);
        var images = new LinkedHashSet<UUID>();
        for (var album : within) images.addAll(inThem.getOrDefault(album.id(), List.of()));
        return new Found(Subject.album(nameOf(id, within)), List.copyOf(images), within, firstAlbums(within, inThem));
    }

    Found search(Gallery gallery, Conditions wanted) {
        return some(gallery, Subject.SEARCH, search.all(gallery, wanted));
    }

    Found some(Gallery gallery, List<UUID> ids) {
        return some(gallery, Subject.IMAGES, ids);
    }

    /** With the albums that any of them is in, and those around them. */
    private Found some(Gallery gallery, Subject of, List<UUID> ids) {
        var images = new LinkedHashSet<>(ids);
        var all = albums.all(gallery);
        var inThem = imagesIn(gallery, all);
        inThem.values().forEach(some -> some.removeIf(image -> !images.contains(image)));
        inThem.values().removeIf(List::isEmpty);
        var shown = around(all, inThem.keySet());
        return new Found(of, List.copyOf(images), shown, firstAlbums(shown, inThem));
    }

    private static String nameOf(UUID id, List<PlainAlbum> albums) {
        return albums.stream()
                .filter(album -> album.id().equals(id))
                .findFirst()
                .map(PlainAlbum::name)
                .orElse(null);
    }

    private Map<UUID, List<UUID>> imagesIn(Gallery gallery, List<PlainAlbum> of) {
        return inAlbums.images(gallery, of.stream().map(PlainAlbum::id).toList());
    }

    private static Map<UUID, UUID> firstAlbums(List<PlainAlbum> albums, Map<UUID, List<UUID>> images) {
        var first = new HashMap<UUID, UUID>();
        for (var album : albums)
            for (var image : images.getOrDefault(album.id(), List.of())) first.putIfAbsent(image, album.id());
        return first;
    }

    private static List<PlainAlbum> around(List<PlainAlbum> all, Set<UUID> inner) {
        var parents = new HashMap<UUID, UUID>();
        for (var album : all) parents.put(album.id(), album.parent());
        var around = new HashSet<UUID>();
        for (var album : inner) for (var at = album; at != null && around.add(at); ) at = parents.get(at);
        return all.stream().filter(album -> around.contains(album.id())).toList();
    }
}
