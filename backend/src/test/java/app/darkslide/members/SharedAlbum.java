package app.darkslide.members;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody's album, and how others come to it, by the API. */
record SharedAlbum(Person owner, String id) {
    private static final AtomicInteger PICTURES = new AtomicInteger(120_000);

    /** With images of the owner's in it. */
    static SharedAlbum of(Person owner, String name, List<String> images) {
        String id = owner.sending(Map.of("name", name, "order", "newest"))
                .post("/albums")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var album = new SharedAlbum(owner, id);
        if (!images.isEmpty()) album.add(owner, images).then().statusCode(200);
        return album;
    }

    /** Taken at noon on these days. */
    static List<String> uploaded(Person by, String... days) {
        return Arrays.stream(days)
                .map(day ->
                        by.uploaded("IMG_" + day + "_120000.jpg", Pictures.jpeg(64, 48, PICTURES.incrementAndGet())))
                .toList();
    }

    String path() {
        return "/albums/" + id;
    }

    Response invite(String username, String role) {
        return owner.sending(Map.of("username", username, "role", role)).post(path() + "/members");
    }

    /** @return the id of the membership */
    String invited(Person person, String role) {
        return invite(person.username(), role).then().statusCode(201).extract().path("id");
    }

    /** @return the id of the membership */
    String shared(Person with, String role) {
        var invitation = invited(with, role);
        accept(with, invitation).then().statusCode(200);
        return invitation;
    }

    static Response accept(Person person, String invitation) {
        return person.request().post("/users/me/invitations/" + invitation + "/acceptance");
    }

    Response remove(String member) {
        return owner.request().delete(path() + "/members/" + member);
    }

    Response leave(Person member) {
        return member.request().delete("/albums/shared/" + id);
    }

    Response add(Person by, List<String> images) {
        return by.sending(Map.of("ids", images)).post(path() + "/images");
    }

    Response takeOut(Person by, List<String> images) {
        return by.sending(Map.of("ids", images)).post(path() + "/removals");
    }

    Response page(Person seenBy) {
        return seenBy.request().get(path() + "/images");
    }

    /** The ids, in the album's order. */
    List<String> images(Person seenBy) {
        return page(seenBy).then().statusCode(200).extract().path("items.id");
    }

    Response members() {
        return owner.request().get(path() + "/members");
    }
}
