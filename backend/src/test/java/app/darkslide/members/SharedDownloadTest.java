package app.darkslide.members;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SlowReader;
import app.darkslide.testing.Unpacked;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of what people see in albums of others. */
@QuarkusTest
class SharedDownloadTest {
    private static final byte[] OWNERS = Pictures.noise(200, 100, 130_001);
    private static final byte[] FRIENDS = Pictures.jpeg(60, 40, 130_002);

    private Person owner;
    private Person friend;
    private Person viewer;
    private String owners;
    private String friends;
    private SharedAlbum album;
    private String membership;

    @BeforeEach
    void share() {
        owner = Person.signedUp();
        friend = Person.signedUp();
        viewer = Person.signedUp();
        owners = owner.uploaded("boat.jpg", OWNERS);
        friends = friend.uploaded("boat.jpg", FRIENDS);
        album = SharedAlbum.of(owner, "Lake", List.of(owners));
        membership = album.shared(viewer, "viewer");
        album.shared(friend, "contributor");
        album.add(friend, List.of(friends)).then().statusCode(200);
    }

    @Test
    void allWhoSeeAnAlbumGetTheOriginalsOfAllThatIsInIt() throws IOException {
        var unshared = owner.uploaded("unshared.jpg", Pictures.jpeg(60, 40, 130_003));
        for (var person : List.of(viewer, friend)) {
            var files = unpacked(person, ask(person, owners, unshared, friends));
            assertEquals(List.of("boat.jpg", "boat (2).jpg"), List.copyOf(files.keySet()));
            assertArrayEquals(OWNERS, files.get("boat.jpg"));
            assertArrayEquals(FRIENDS, files.get("boat (2).jpg"));
            ask(person, unshared).then().statusCode(404);
        }
        assertEquals(3, unpacked(owner, ask(owner, friends, unshared, owners)).size());
        ask(Person.signedUp(), owners, friends).then().statusCode(404);
    }

    @Test
    void whatIsNotSharedAnyMoreWhenItIsFetchedIsLeftOut() throws IOException {
        var asked = ask(viewer, owners, friends);
        asked.then().statusCode(201).body("images", equalTo(2));
        album.takeOut(owner, List.of(friends)).then().statusCode(200);
        assertEquals(Set.of("boat.jpg"), unpacked(viewer, asked).keySet());
        album.remove(membership).then().statusCode(204);
        viewer.request().get(asked.<String>path("url")).then().statusCode(404);
    }

    /** What is behind a large original is still to be read when access to it ends. */
    @ParameterizedTest
    @ValueSource(strings = {"the member is removed", "the image is taken out", "the image is in the trash"})
    void whatIsWithdrawnWhileTheArchiveIsSentIsToldInItsPlace(String ending) throws Exception {
        var own = viewer.uploaded("own.jpg", Pictures.jpeg(60, 40, 130_004));
        var large = viewer.uploaded("large.jpg", Arrays.copyOf(Pictures.jpeg(60, 40, 130_005), 16_000_000));
        var asked = ask(viewer, large, owners, own);
        try (var reader = new SlowReader(RestAssured.port, viewer, asked.path("url"));
                var log = new CapturedLog()) {
            switch (ending) {
                case "the image is in the trash" ->
                    owner.request().delete("/images/" + owners).then().statusCode(200);
                case "the image is taken out" ->
                    album.takeOut(owner, List.of(owners)).then().statusCode(200);
                default -> album.remove(membership).then().statusCode(204);
            }
            var files = Unpacked.files(reader.body(asked.path("bytes")));
            assertEquals(List.of("large.jpg", "boat.jpg.txt", "own.jpg"), List.copyOf(files.keySet()));
            var text = new String(files.get("boat.jpg.txt"), StandardCharsets.UTF_8);
            assertTrue(text.contains("not shared with you any more") && text.contains("boat.jpg"), text.strip());
            assertEquals(List.of(), log.security());
        }
    }

    private static Response ask(Person who, String... ids) {
        return who.sending(Map.of("ids", ids)).post("/images/downloads");
    }

    private static Map<String, byte[]> unpacked(Person who, Response asked) throws IOException {
        var archive = who.request().get(asked.then().statusCode(201).extract().<String>path("url"));
        return Unpacked.files(archive.then().statusCode(200).extract().asByteArray());
    }
}
