package app.darkslide.quotas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final UUID OWNER = UUID.randomUUID();

    @Test
    void whatFitsExactlyFits() {
        var storage = new Storage(9, 900, new Limits(10L, 1000L));
        assertTrue(storage.hasRoomFor(100));
        assertFalse(storage.hasRoomFor(101));
        assertFalse(new Storage(10, 900, new Limits(10L, 1000L)).hasRoomFor(1));
        assertFalse(new Storage(0, 0, new Limits(0L, null)).hasRoomFor(1));
        assertFalse(new Storage(0, 0, new Limits(null, 0L)).hasRoomFor(1));
    }

    @Test
    void withoutALimitThereIsRoomForEverything() {
        assertTrue(new Storage(1L << 40, 1L << 60, new Limits(null, null)).hasRoomFor(1L << 60));
    }

    @Test
    void withoutSettingsNobodyIsLimited() {
        assertEquals(new Limits(null, null), quotas(Map.of()).defaults());
        assertEquals(
                new Limits(null, null),
                quotas(Map.of("DARKSLIDE_QUOTA_IMAGES", "", "DARKSLIDE_QUOTA_BYTES", ""))
                        .defaults());
    }

    @Test
    void theSettingsAreTheLimitsOfWhoHasNone() {
        var quotas = quotas(Map.of("DARKSLIDE_QUOTA_IMAGES", "5000", "DARKSLIDE_QUOTA_BYTES", "50G"));
        assertEquals(new Limits(5000L, 50L << 30), quotas.defaults());
        assertEquals(new Limits(5000L, 50L << 30), limits(quotas, null, null));
        assertEquals(new Limits(7L, 50L << 30), limits(quotas, 7L, null));
        assertEquals(new Limits(5000L, 8L), limits(quotas, null, 8L));
        assertEquals(new Limits(0L, 0L), limits(quotas, 0L, 0L));
        assertEquals(new Limits(null, 50L << 30), limits(quotas, Limits.NONE, null));
        assertEquals(new Limits(null, null), limits(quotas, Limits.NONE, Limits.NONE));
    }

    private static Limits limits(Quotas quotas, Long ownImages, Long ownBytes) {
        return quotas.storage(new Account(OWNER, 0, 0, ownImages, ownBytes)).limits();
    }

    private static Quotas quotas(Map<String, String> variables) {
        return new Quotas(new SmallRyeConfigBuilder()
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withMapping(QuotaConfig.class)
                .withSources(new EnvConfigSource(variables, 300))
                .build()
                .getConfigMapping(QuotaConfig.class));
    }
}
