package app.darkslide.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.testing.Person;
import app.darkslide.web.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For how long a key is known that is in the database no longer. */
@QuarkusTest
class OwnerKeysTest {
    @Inject
    WrappedKeyRepository wrappedKeys;

    @Inject
    MasterKeys masterKeys;

    private final AtomicLong clock = new AtomicLong();
    private final OwnerKeys keys = new OwnerKeys(clock::get);
    private Person gone;
    private UUID there;

    @BeforeEach
    void signUp() {
        keys.wrappedKeys = wrappedKeys;
        keys.masterKeys = masterKeys;
        gone = Person.signedUp();
        there = Person.signedUp().id();
    }

    @Test
    void itIsForgottenAfterTenSecondsHoweverOftenItIsAskedForWithOthers() {
        keys.of(gone.id());
        pass(6);
        assertEquals(Set.of(gone.id(), there), both().keySet());
        gone.sql("delete from user_keys where user_id = " + Person.ID);
        pass(6);
        assertEquals(Set.of(there), both().keySet());
        assertThrows(ProblemException.class, () -> keys.of(gone.id()));
    }

    private Map<UUID, OwnerKey> both() {
        return QuarkusTransaction.requiringNew().call(() -> keys.of(List.of(gone.id(), there)));
    }

    private void pass(int seconds) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
