package app.darkslide.quotas;

import static org.junit.jupiter.api.Assertions.assertFalse;

import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.EdgeOfAQuota;
import app.darkslide.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sixteen writers at the edge of a quota. */
@QuarkusTest
class QuotaRaceTest {
    @Inject
    Quotas quotas;

    @Test
    void sixteenWritersAtTheEdgeAreNeverOverItAndNoneIsUndone() throws Exception {
        var person = Person.signedUp();
        var owner = UUID.fromString(person.request().get("/users/me").path("id"));
        quotas.setLimits(owner, new Limits((long) EdgeOfAQuota.IMAGES, null));
        try (var log = new CapturedLog()) {
            new EdgeOfAQuota(person, List.of(RestAssured.port)).storm();
            assertFalse(log.all().contains("deadlock"), log.all());
        }
    }

    @Test
    void sixteenWritersAtTheEdgeOfTheirBytesAreNeverOverIt() throws Exception {
        var person = Person.signedUp();
        var owner = UUID.fromString(person.request().get("/users/me").path("id"));
        quotas.setLimits(owner, new Limits(null, EdgeOfAQuota.BYTES));
        new EdgeOfAQuota(person, List.of(RestAssured.port)).storm();
    }
}
