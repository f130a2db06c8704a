package app.darkslide.scrub;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.images.Image;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.jobs.Pace;
import app.darkslide.scrub.ImageLook.Found;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.JobRunNow;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong with one image does not keep others from being looked at. */
class ImagesLookTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant A_DAY_BEFORE_IT_IS_DUE = NOW.minus(Duration.ofDays(29));

    private final ImagesLook look = new ImagesLook();
    private final List<Image> images =
            Stream.generate(AnImage::new).<Image>map(one -> one).limit(3).toList();
    private final Map<UUID, Instant> noted = new HashMap<>();
    private final List<UUID> mended = new ArrayList<>();
    private Exception failure;

    private static final class AnImage extends Image {
        private final UUID id = UUID.randomUUID();

        @Override
        public UUID id() {
            return id;
        }
    }

    @BeforeEach
    void wire() {
        look.look = new ImageLook() {
            @Override
            Found at(Image image, Pace pace) {
                return new Found(null, true);
            }
        };
        look.config = (ScrubConfig) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ScrubConfig.class},
                (proxy, method, arguments) -> Duration.ofDays(30));
        look.rows = new ScrubRepository() {
            @Override
            Optional<Image> find(Image image) {
                return Optional.of(image);
            }

            @Override
            void noteVerified(Collection<UUID> ids, Instant time) {
                ids.forEach(id -> noted.put(id, time));
            }
        };
        look.remedy = new Remedy() {
            @Override
            void of(Image image, Found found) throws IOException {
                if (failure instanceof IOException e && image == images.get(0)) throw e;
                if (failure instanceof RuntimeException e && image == images.get(0)) throw e;
                mended.add(image.id());
            }
        };
    }

    static Stream<Exception> failures() {
        return Stream.of(new IOException("No space left on device"), new IllegalStateException("Something else"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void thoseBehindOneThatFailsAreSeenToAndItIsDueAgainTomorrow(Exception fault) {
        failure = fault;
        try (var log = new CapturedLog()) {
            assertEquals(3, look.at(images, NOW, pace(Duration.ofMinutes(1))));
            assertThat(log.all(), containsString(id(0) + " could not be seen to"));
        }
        assertEquals(List.of(id(1), id(2)), mended);
        assertEquals(Map.of(id(0), A_DAY_BEFORE_IT_IS_DUE, id(1), NOW, id(2), NOW), noted);
    }

    @Test
    void oneThatStopsTheJobStaysDue() {
        failure = new JobStoppedException("Uploads come first", Duration.ZERO);
        assertThrows(JobStoppedException.class, () -> look.at(images, NOW, pace(Duration.ofMinutes(1))));
        assertEquals(Map.of(), noted);
    }

    @Test
    void onceTheTimeIsUpNoMoreAreLookedAtThanOne() {
        assertEquals(1, look.at(images, NOW, pace(Duration.ZERO)));
        assertEquals(Map.of(id(0), NOW), noted);
    }

    private UUID id(int image) {
        return images.get(image).id();
    }

    private static Pace pace(Duration slice) {
        return new Pace(0, slice, new JobRunNow());
    }
}
