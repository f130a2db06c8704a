package app.darkslide.exports;

import static java.util.stream.Collectors.toMap;

import app.darkslide.albums.PlainAlbums.PlainAlbum;
import app.darkslide.downloads.EntryNames;
import app.darkslide.images.CaptureTime;
import app.darkslide.images.OpenedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Gives each image of an export its path, distinct in the whole export together with the sidecar beside it. */
final class Folders {
    private static final String ALBUMS = "Albums/";
    private static final String UNDATED = "Photos/undated/";

    private final Map<String, EntryNames> names = new HashMap<>();
    private final Map<UUID, String> ofAlbums = new HashMap<>();

    /** @param albums those that have folders */
    Folders(List<PlainAlbum> albums) {
        var byId = albums.stream().collect(toMap(PlainAlbum::id, Function.identity()));
        for (var album : albums) folder(album, byId);
    }

    /** @param album in whose folder it is to be; null to go by its year */
    String place(OpenedImage image, UUID album) {
        var folder = album == null ? byYear(image.details().taken()) : ofAlbums.get(album);
        return folder + names(folder).distinct(image.name());
    }

    private String folder(PlainAlbum album, Map<UUID, PlainAlbum> byId) {
        var known = ofAlbums.get(album.id());
        if (known != null) return known;
        var parent = album.parent() == null ? null : byId.get(album.parent());
        var outer = parent == null ? ALBUMS : folder(parent, byId);
        var name = album.name() == null ? album.id().toString() : album.name();
        var folder = outer + names(outer).distinct(name) + "/";
        ofAlbums.put(album.id(), folder);
        return folder;
    }

    private EntryNames names(String folder) {
        return names.computeIfAbsent(folder, any -> new EntryNames(Sidecar.EXTENSION));
    }

    private static String byYear(CaptureTime taken) {
        if (taken == null || taken.source() == CaptureTime.Source.UPLOAD) return UNDATED;
        return "Photos/%04d/".formatted(taken.local().getYear());
    }
}
