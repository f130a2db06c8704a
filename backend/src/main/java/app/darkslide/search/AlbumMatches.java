package app.darkslide.search;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.darkslide.albums.ImagesInAlbums;
import app.darkslide.albums.ImagesInAlbums.NamedAlbum;
import app.darkslide.images.Gallery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the albums say to a search, as it stands in the database now: an index does not have it.
 *
 * @param named the albums whose names have a word, by the word
 * @param images those of each album that matters
 * @param inAny those that are in any album, if that matters
 */
record AlbumMatches(Map<String, Set<UUID>> named, Map<UUID, List<UUID>> images, Collection<UUID> inAny) {
    static AlbumMatches of(Gallery gallery, Conditions wanted, ImagesInAlbums inAlbums) {
        var words = wanted.words();
        var albums = words.isEmpty() ? List.<NamedAlbum>of() : inAlbums.albums(gallery);
        var named = words.stream().collect(toMap(Function.identity(), word -> named(albums, word)));
        var ids = new HashSet<UUID>();
        named.values().forEach(ids::addAll);
        if (wanted.album() != null) ids.add(wanted.album());
        return new AlbumMatches(
                named, inAlbums.images(gallery, ids), wanted.inAlbum() == null ? List.of() : inAlbums.images(gallery));
    }

    private static Set<UUID> named(List<NamedAlbum> albums, String word) {
        return albums.stream()
                .filter(album -> Folding.folded(album.name()).contains(word))
                .map(NamedAlbum::id)
                .collect(toSet());
    }

    Collection<UUID> in(UUID album) {
        return images.getOrDefault(album, List.of());
    }

    /** The images of the albums whose names have a word. */
    Collection<UUID> named(String word) {
        var found = new ArrayList<UUID>();
        named.get(word).forEach(album -> found.addAll(in(album)));
        return found;
    }
}
