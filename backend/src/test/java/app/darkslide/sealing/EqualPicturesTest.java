package app.darkslide.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.StoredPart;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EqualPicturesTest {
    @Inject
    DataSource database;

    @Test
    void ofTwoPeopleDoNotShow() throws Exception {
        var picture = Pictures.jpeg(300, 200, 77);
        var one = Person.signedUp().uploaded("same.jpg", picture);
        var other = Person.signedUp().uploaded("same.jpg", picture);
        var tables = new Tables(database);
        var first = tables.row("images", "id", one);
        var second = tables.row("images", "id", other);
        for (var column : new String[] {"digest", "wrapped_key", "details"})
            assertFalse(Arrays.equals((byte[]) first.get(column), (byte[]) second.get(column)), column);
        for (var part : new String[] {"original", "thumbnail", "preview"}) {
            var bytes = StoredPart.of(one, part).read();
            assertFalse(Needles.contains(StoredPart.of(other, part).read(), Arrays.copyOfRange(bytes, 1, 17)), part);
        }
    }

    @Test
    void ofOnePersonAreOne() throws Exception {
        var picture = Pictures.jpeg(300, 200, 78);
        var person = Person.signedUp();
        var id = person.uploaded("same.jpg", picture);
        assertEquals(200, person.upload("again.jpg", picture).statusCode());
        assertEquals(
                1,
                new Tables(database)
                        .rows(
                                "select id from images where owner_id = (select owner_id from images where id = ?)",
                                Tables.bytes(id))
                        .size());
    }
}
