package app.darkslide.shares;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody's links, albums and images, by the API. */
record OwnedShares(Person owner) {
    private static final AtomicInteger PICTURES = new AtomicInteger(90_000);

    static OwnedShares ofSomebody() {
        return new OwnedShares(Person.signedUp());
    }

    /** Taken at noon on these days. */
    List<String> uploaded(String... days) {
        return new ArrayList<>(Arrays.stream(days)
                .map(day ->
                        owner.uploaded("IMG_" + day + "_120000.jpg", Pictures.jpeg(16, 12, PICTURES.incrementAndGet())))
                .toList());
    }

    String album(String name, List<String> images) {
        String id = created(owner.sending(Map.of("name", name)).post("/albums"));
        if (!images.isEmpty()) add(id, images);
        return id;
    }

    void add(String album, List<String> images) {
        post("/albums/" + album + "/images", Map.of("ids", images)).then().statusCode(200);
    }

    /** @param more fields of the body besides the name, with their values */
    Response ofAlbum(String album, Object... more) {
        return create("album", album, more);
    }

    Response ofImages(List<String> images, Object... more) {
        return create("images", images, more);
    }

    private Response create(String subject, Object of, Object... more) {
        var body = new HashMap<String, Object>(Map.of("name", "For grandma", subject, of));
        for (int i = 0; i < more.length; i += 2) body.put((String) more[i], more[i + 1]);
        return post("/shares", body);
    }

    Response edit(String share, String field, Object value) {
        var body = new HashMap<String, Object>();
        body.put(field, value);
        return owner.sending(body).patch("/shares/" + share);
    }

    Response get(String share) {
        return owner.request().get("/shares/" + share);
    }

    Response post(String path, Object body) {
        return owner.sending(body).post(path);
    }

    static String created(Response answer) {
        return answer.then().statusCode(201).extract().path("id");
    }
}
