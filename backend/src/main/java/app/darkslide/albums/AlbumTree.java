package app.darkslide.albums;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which album is in which, for all albums of a user. */
final class AlbumTree {
    static final int MAX_DEPTH = 8;

    private final Map<UUID, UUID> parents = new HashMap<>();

    /** @param parent null at the top */
    record Place(UUID album, UUID parent) {}

    AlbumTree(Collection<Place> places) {
        places.forEach(place -> parents.put(place.album, place.parent));
    }

    int size() {
        return parents.size();
    }

    boolean has(UUID album) {
        return parents.containsKey(album);
    }

    /** How many albums the way from the top down to it has, itself included; 0 for the top. */
    int depth(UUID album) {
        var depth = 0;
        for (var at = album; at != null; at = parents.get(at)) depth++;
        return depth;
    }

    /** Whether an album is another one, or somewhere in it. */
    boolean isWithin(UUID album, UUID outer) {
        for (var at = album; at != null; at = parents.get(at)) if (at.equals(outer)) return true;
        return false;
    }

    /** An album, and all that are somewhere in it. */
    List<UUID> within(UUID outer) {
        return parents.keySet().stream().filter(album -> isWithin(album, outer)).toList();
    }

    boolean hasAlbums(UUID album) {
        return parents.containsValue(album);
    }

    /** How many albums the longest way down from it has, itself included. */
    int height(UUID album) {
        var above = depth(album) - 1;
        return within(album).stream().mapToInt(this::depth).max().orElse(above + 1) - above;
    }
}
