package app.darkslide.shares;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisitUseTest {
    private static final UUID IMAGE = UUID.randomUUID();

    @Test
    void whatWasOpenedAndDownloadedWasDownloaded() {
        var opened = VisitUse.preview(IMAGE, 3);
        var downloaded = VisitUse.download(IMAGE, 4);
        var both = new VisitUse(1, 1, 0, 7, Map.of(IMAGE, true));
        assertEquals(both, opened.plus(downloaded));
        assertEquals(both, downloaded.plus(opened));
        assertEquals(both.plus(VisitUse.bytes(2)), VisitUse.bytes(2).plus(both));
    }

    @Test
    void noMoreThan200ImagesWaitToBeNamed() {
        var use = VisitUse.preview(IMAGE, 1);
        for (int i = 0; i < 300; i++) use = use.plus(VisitUse.preview(UUID.randomUUID(), 1));
        use = use.plus(VisitUse.download(IMAGE, 1));
        assertEquals(301, use.previews());
        assertEquals(VisitUse.MAX_IMAGES, use.images().size());
        assertEquals(true, use.images().get(IMAGE));
    }
}
