package app.darkslide.imports;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The albums of the account by their place and name. */
final class AccountAlbums {
    private final Service service;
    private final Map<Place, String> ids = new HashMap<>();

    private record Place(String parent, String name) {}

    private AccountAlbums(Service service) {
        this.service = service;
    }

    static AccountAlbums read(Service service) throws AnswerException {
        var albums = new AccountAlbums(service);
        for (var path = "/albums?limit=200"; path != null; ) {
            var page = service.get(path);
            for (var album : page.path("items"))
                albums.ids.put(
                        place(
                                album.path("parent").textValue(),
                                album.path("name").textValue()),
                        album.path("id").asText());
            var next = page.path("next").textValue();
            path = next == null ? null : "/albums?limit=200&cursor=" + next;
        }
        return albums;
    }

    /** @param parent null for the top */
    String idOf(ExportedAlbum album, String parent) throws AnswerException {
        var place = place(parent, album.name());
        var present = ids.get(place);
        if (present != null) return present;
        var wanted = new HashMap<String, Object>();
        wanted.put("name", album.name());
        wanted.put("parent", parent);
        wanted.put("order", album.order());
        var id = service.send("POST", "/albums", wanted).path("id").asText();
        ids.put(place, id);
        return id;
    }

    /** As the service keeps names. */
    private static Place place(String parent, String name) {
        return new Place(
                parent,
                Normalizer.normalize(Objects.toString(name, ""), Normalizer.Form.NFC)
                        .strip());
    }
}
