package app.darkslide.storage.s3;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.files.StorageAwayException;
import app.darkslide.testing.Await;
import org.junit.jupiter.api.Test;

class OutageTest {
    private final Outage outage = new Outage();

    @Test
    void whileTheStoreAnswersEverythingPasses() {
        for (int i = 0; i < 3; i++) assertDoesNotThrow(outage::pass);
    }

    @Test
    void onceItDoesNotOneRequestPassesNowAndThen() throws Exception {
        outage.noAnswer();
        Await.until("a trial", this::passes);
        outage.answer();
        for (int i = 0; i < 3; i++) assertDoesNotThrow(outage::pass);
    }

    @Test
    void allOthersAreTurnedAway() {
        outage.noAnswer();
        assertThrows(StorageAwayException.class, () -> {
            while (true) outage.pass();
        });
    }

    private boolean passes() {
        try {
            outage.pass();
            return true;
        } catch (StorageAwayException turnedAway) {
            return false;
        }
    }
}
