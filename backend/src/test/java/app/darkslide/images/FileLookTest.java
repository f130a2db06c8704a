package app.darkslide.images;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.testing.UnreadableFile;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class FileLookTest {
    private final OwnerKey owner = OwnerKey.random();

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatTheDiskDoesNotGiveOutIsUnreadableAndNotAltered() {
        var image = new Image();
        image.id = UUID.randomUUID();
        image.wrappedKey = owner.wrap(DataKey.random(), image.id);
        var file = new ImageFile(ImageFile.original(image.id), 10);
        assertEquals(
                Optional.of(FileFault.UNREADABLE),
                FileLook.throughout(image, file, owner, () -> new UnreadableFile(DataKey.sealedSize(10))));
    }
}
