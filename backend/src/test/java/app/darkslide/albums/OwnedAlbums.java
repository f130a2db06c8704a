package app.darkslide.albums;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody's albums and images, by the API. */
record OwnedAlbums(Person owner) {
    private static final AtomicInteger PICTURES = new AtomicInteger(40_000);

    static OwnedAlbums ofSomebody() {
        return new OwnedAlbums(Person.signedUp());
    }

    /** @param parent or null */
    Response create(String name, String parent) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        if (parent != null) body.put("parent", parent);
        return post("/albums", body);
    }

    String created(String name) {
        return created(name, null);
    }

    String created(String name, String parent) {
        var answer = create(name, parent);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    /** Taken at noon on these days. */
    List<String> uploaded(String... days) {
        return new ArrayList<>(Arrays.stream(days)
                .map(day ->
                        owner.uploaded("IMG_" + day + "_120000.jpg", Pictures.jpeg(16, 12, PICTURES.incrementAndGet())))
                .toList());
    }

    Response add(String album, List<String> images) {
        return post("/albums/" + album + "/images", Map.of("ids", images));
    }

    Response remove(String album, List<String> images) {
        return post("/albums/" + album + "/removals", Map.of("ids", images));
    }

    /** @param before or null for the end */
    Response arrange(String album, List<String> images, String before) {
        var body = new HashMap<String, Object>();
        body.put("ids", images);
        body.put("before", before);
        return post("/albums/" + album + "/order", body);
    }

    Response edit(String album, String field, Object value) {
        var body = new HashMap<String, Object>();
        body.put(field, value);
        return owner.request().contentType("application/json").body(body).patch("/albums/" + album);
    }

    Response get(String album) {
        return owner.request().get("/albums/" + album);
    }

    /** All pages of its images, with two on each. */
    List<String> images(String album, String order) {
        var ids = new ArrayList<String>();
        var path = "/albums/" + album + "/images?limit=2&order=" + order;
        for (var page = owner.request().get(path); ; ) {
            page.then().statusCode(200);
            ids.addAll(page.path("items.id"));
            String next = page.path("next");
            if (next == null) return ids;
            page = owner.request().get(path + "&cursor=" + next);
        }
    }

    Response post(String path, Object body) {
        return owner.request().contentType("application/json").body(body).post(path);
    }
}
