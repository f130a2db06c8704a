package app.darkslide.imports;

import app.darkslide.imports.PhotoDetails.Membership;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts photos into albums once all of them are there, so that they get into the albums in their order. */
final class AlbumImport {
    private static final int PER_REQUEST = 1000;

    private final Service service;
    private final ImportReport report;
    private final Map<String, ExportedAlbum> exported = new LinkedHashMap<>();
    private final Map<String, List<Placed>> members = new HashMap<>();
    private final Map<String, String> covers = new HashMap<>();
    private final Map<String, Optional<String>> ids = new HashMap<>();
    private AccountAlbums account;

    private record Placed(String image, long position) {}

    AlbumImport(Service service, ImportReport report) {
        this.service = service;
        this.report = report;
    }

    void know(ExportedAlbum album) {
        exported.putIfAbsent(album.key(), album);
    }

    /** Notes what is to be done at the end. */
    void add(Arrived photo) {
        for (Membership membership : photo.wanted.albums()) {
            var album = membership.album();
            know(album);
            members.computeIfAbsent(album.key(), key -> new ArrayList<>())
                    .add(new Placed(photo.id(), membership.position()));
            if (album.cover() != null && album.cover().equals(photo.wanted.id())) covers.put(album.key(), photo.id());
        }
    }

    void run() throws AnswerException {
        if (exported.isEmpty()) return;
        account = AccountAlbums.read(service);
        for (var album : List.copyOf(exported.values())) {
            var id = id(album, new HashSet<>());
            if (id.isEmpty()) continue;
            try {
                fill(album, id.get());
            } catch (AnswerException e) {
                report.problem("The album “%s” is not complete. %s".formatted(album.name(), e.getMessage()));
            }
        }
    }

    /**
     * The album of this name in the same place; it is made if there is none.
     *
     * @param below those that lie in it, in each other: one that lies in itself is put at the top
     * @return empty if it cannot be made, which is reported once
     */
    private Optional<String> id(ExportedAlbum album, Set<String> below) {
        below.add(album.key());
        if (ids.containsKey(album.key())) return ids.get(album.key());
        var id = made(album, below.contains(album.parent()) ? null : exported.get(album.parent()), below);
        ids.put(album.key(), id);
        return id;
    }

    private Optional<String> made(ExportedAlbum album, ExportedAlbum parent, Set<String> below) {
        var parentId = parent == null ? Optional.<String>empty() : id(parent, below);
        if (parent != null && parentId.isEmpty()) return parentId;
        try {
            return Optional.of(account.idOf(album, parentId.orElse(null)));
        } catch (AnswerException e) {
            report.problem("The album “%s” is missing. %s".formatted(album.name(), e.getMessage()));
            return Optional.empty();
        }
    }

    private void fill(ExportedAlbum album, String id) throws AnswerException {
        var images = members.getOrDefault(album.key(), List.of()).stream()
                .sorted(Comparator.comparingLong(Placed::position))
                .map(Placed::image)
                .distinct()
                .toList();
        var isNew = false;
        for (var some : portions(images))
            for (var result : service.send("POST", "/albums/" + id + "/images", Map.of("ids", some))
                    .path("results")) isNew |= result.path("status").asText().equals("added");
        if (isNew && album.hasOwnOrder()) arrange(id, images);
        describe(album, id);
    }

    /** Photos that were there before keep their places, in front of the others. */
    private void arrange(String id, List<String> images) throws AnswerException {
        var present = present(id);
        if (present.equals(images) || !new HashSet<>(images).containsAll(present)) return;
        for (var some : portions(images)) service.send("POST", "/albums/" + id + "/order", Map.of("ids", some));
    }

    private List<String> present(String id) throws AnswerException {
        var ids = new ArrayList<String>();
        var page = service.get("/albums/" + id + "/images?order=own&limit=200");
        for (; ; page = service.get(next(id, page))) {
            page.path("items").forEach(image -> ids.add(image.path("id").asText()));
            if (page.path("next").isNull() || page.path("next").isMissingNode()) return ids;
        }
    }

    private static String next(String id, JsonNode page) {
        return "/albums/" + id + "/images?order=own&limit=200&cursor="
                + page.path("next").asText();
    }

    /** What the album has already stays. */
    private void describe(ExportedAlbum album, String id) throws AnswerException {
        var present = service.get("/albums/" + id);
        var edit = new HashMap<String, Object>();
        if (album.description() != null && present.path("description").isNull())
            edit.put("description", album.description());
        var cover = covers.get(album.key());
        if (cover != null && present.path("chosenCover").isNull()) edit.put("cover", cover);
        if (!edit.isEmpty()) service.send("PATCH", "/albums/" + id, edit);
    }

    private static List<List<String>> portions(List<String> ids) {
        var portions = new ArrayList<List<String>>();
        for (var i = 0; i < ids.size(); i += PER_REQUEST)
            portions.add(ids.subList(i, Math.min(ids.size(), i + PER_REQUEST)));
        return portions;
    }
}
