package app.darkslide.sealing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.images.StoredImages;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody writes in the database of the running service: what lies there in clear, or what once lay there. */
@QuarkusTest
class PutBackTest {
    @Inject
    DataSource database;

    @Inject
    StoredImages stored;

    @Inject
    MeterRegistry metrics;

    private Tables tables;
    private Person person;
    private String id;

    @BeforeEach
    void upload() {
        tables = new Tables(database);
        person = Person.signedUp();
        id = person.uploaded("a.jpg", Pictures.jpeg(60, 40, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "media_type = 'image/png'",
                "size = size + 1",
                "width = 1",
                "height = null",
                "taken_at = timestampadd(microsecond, 1, taken_at)",
                "created_at = timestampadd(year, -1, created_at)",
                "sealed_revision = sealed_revision + 1",
                "sealed_revision = 0"
            })
    void aChangedColumnIsABrokenSeal(String change) throws SQLException {
        update(change);
        assertBroken();
    }

    @Test
    void anOlderRecordPutBackIsABrokenSeal() throws SQLException {
        assertNoticedWhenPutBack();
    }

    @Test
    void soIsOneFromBeforeRowsWereBound() throws SQLException, IOException {
        stored.sealLikeAnEarlierRelease(UUID.fromString(id));
        assertNoticedWhenPutBack();
    }

    private void assertNoticedWhenPutBack() throws SQLException {
        var older = row().get("details");
        rename("b.jpg");
        update("details = ?", older);
        assertBroken();
    }

    @Test
    void whatAnEarlierReleaseSealedIsReadAndBoundWithItsNextChange() throws SQLException, IOException {
        stored.sealLikeAnEarlierRelease(UUID.fromString(id));
        see().statusCode(200).body("fileName", equalTo("a.jpg"));
        update("width = 61");
        see().statusCode(200).body("width", equalTo(61));
        rename("b.jpg");
        see().statusCode(200).body("fileName", equalTo("b.jpg"));
        update("width = 60");
        assertBroken();
    }

    @Test
    void theTrashAndTheMarkOfDamageLeaveTheSealWhole() throws SQLException {
        var before = row().get("sealed_revision");
        person.request().delete("/images/" + id).then().statusCode(200);
        see().statusCode(200);
        person.request()
                .contentType("application/json")
                .body(Map.of("ids", List.of(id)))
                .post("/images/trash/restorations")
                .then()
                .statusCode(200);
        update("damaged = true");
        see().statusCode(200).body("fileName", equalTo("a.jpg"));
        assertEquals(before, row().get("sealed_revision"));
    }

    /** As the README says. */
    @Test
    void aWholeOlderRowIsNotNoticed() throws SQLException {
        var older = row();
        rename("b.jpg");
        tables.execute("delete from images where id = ?", Tables.bytes(id));
        tables.insert("images", older);
        see().statusCode(200).body("fileName", equalTo("a.jpg"));
    }

    private void assertBroken() {
        var before = counted();
        try (var log = new CapturedLog()) {
            see().statusCode(500).body("detail", containsString("damaged"));
            person.request()
                    .get("/images")
                    .then()
                    .statusCode(200)
                    .body("items.damaged", contains(true))
                    .body("items[0].fileName", nullValue());
            assertThat(log.security(), hasSize(2));
            assertThat(log.security(), everyItem(containsString("record of " + id)));
            assertThat(log.all(), not(containsString("a.jpg")));
        }
        assertEquals(before + 2, counted());
        person.request().get("/images/" + id + "/thumbnail").then().statusCode(200);
        person.request().delete("/images/" + id + "?forever").then().statusCode(200);
    }

    private ValidatableResponse see() {
        return person.request().get("/images/" + id).then();
    }

    private void rename(String name) {
        person.request()
                .contentType("application/json")
                .body("{\"fileName\": \"" + name + "\"}")
                .patch("/images/" + id)
                .then()
                .statusCode(200);
    }

    private double counted() {
        return metrics.counter("darkslide.seals.broken", "reason", "altered").count();
    }

    private Map<String, Object> row() throws SQLException {
        return tables.row("images", "id", id);
    }

    private void update(String change, Object... values) throws SQLException {
        var all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = Tables.bytes(id);
        assertEquals(1, tables.execute("update images set " + change + " where id = ?", all));
    }
}
