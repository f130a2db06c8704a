package app.darkslide.backup;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.crypto.MasterKeyset;
import app.darkslide.database.BackupLock;
import app.darkslide.images.ImageFile;
import app.darkslide.storage.SealedFiles;
import app.darkslide.testing.FileDamage;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.InDataDirectory;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SmallDisk;
import io.quarkus.test.junit.QuarkusTest;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Backups that something has happened to, and places that are none for them. */
@QuarkusTest
@InDataDirectory
@Order(1)
class BackupFaultsTest extends BackupFixture {
    @Test
    void whatWasDamagedOrTakenOutOfABackupIsNamed() throws Exception {
        assertEquals(0, backup(), said::toString);
        var end = image.length();
        var shard = target.resolve("blobs")
                .resolve(image.substring(end - 4, end - 2))
                .resolve(image.substring(end - 2));
        Files.delete(shard.resolve(image + ".original"));
        replaceOneByte(shard.resolve(image + ".preview"));
        assertEquals(1, restore("damaged", embedded("damaged")));
        assertThat(said.toString(), containsString(image + ".original (missing)"));
        assertThat(said.toString(), containsString(image + ".preview (altered since)"));
        assertThat(said.toString(), containsString("Without its original: the photo " + image));

        var manifest = new BackupDirectory(target).manifest(times().get(0));
        var text = Files.readString(manifest);
        for (var altered : List.of(
                text.replaceFirst("[0-9a-f]{64} [0-9]+ blobs.*\n", ""),
                text.substring(0, text.length() / 2),
                text.replaceFirst("blobs/../..", "blobs/../../../../etc"))) {
            Files.writeString(manifest, altered);
            assertEquals(2, restore("tampered", embedded("tampered")));
        }
        assertThat(said.toString(), containsString("is not what was written"));
        Files.writeString(manifest, text);
        replaceOneByte(target.resolve("database/" + times().get(0) + ".dump"));
        assertEquals(2, restore("tampered", embedded("tampered")));
        assertThat(said.toString(), containsString("is missing or damaged"));
    }

    @Test
    void aPhotoThatLostFilesIsNamedAndAllElseIsBackedUp() throws Exception {
        var whole = person.uploaded("whole.jpg", Pictures.jpeg(300, 200, 6));
        assertEquals(0, backup(), said::toString);
        assertThat(said.toString(), containsString("Photos that lack a file: 0."));
        var original = data.resolve(originalOf(image));
        var preview = original.resolveSibling(image + ".preview");
        var bytes = Files.readAllBytes(preview);
        Files.move(original, directory.resolve("original"));
        FileDamage.CUT.strike(preview);
        try {
            assertEquals(1, backup());
        } finally {
            Files.move(directory.resolve("original"), original);
            Files.write(preview, bytes);
        }
        assertThat(said.toString(), containsString("Photo " + image + " lacks: original, preview"));
        assertThat(said.toString(), containsString("Photos that lack a file: 1."));

        assertEquals(1, restore("lossy", embedded("lossy")));
        assertThat(said.toString(), containsString("Without its original: the photo " + image));
        assertTrue(Files.exists(directory.resolve("lossy").resolve(originalOf(whole))));
        assertEquals(0, backup(), said::toString);
    }

    @ParameterizedTest
    @EnumSource(names = {"MISSING", "CUT"})
    void theLastCopyOfAnOriginalStaysUntilABackupIsComplete(FileDamage damage) throws Exception {
        assertEquals(0, backup(), said::toString);
        var first = times().get(0);
        var original = data.resolve(originalOf(image));
        var bytes = Files.readAllBytes(original);
        damage.strike(original);
        try {
            assertEquals(1, backup("--keep", "1"));
        } finally {
            Files.write(original, bytes);
        }
        assertThat(said.toString(), containsString("Photo " + image + " lacks: original"));
        assertThat(said.toString(), containsString("Nothing was deleted, because this backup is not complete."));
        assertEquals(2, times().size());
        assertEquals(0, restore("before", embedded("before"), "--at", first), said::toString);
        assertEquals(0, backup("--keep", "1"), said::toString);
        assertEquals(1, times().size());
    }

    @Test
    void aFirstBackupWithoutAPhotoThatCannotBeReadCounts() throws Exception {
        var whole = person.uploaded("whole.jpg", Pictures.jpeg(300, 200, 6));
        var place = data.resolve(originalOf(image)).getParent();
        try (var files = setAside(place)) {
            Files.createDirectory(place);
            for (var file : FileTree.files(aside(place)))
                Files.createSymbolicLink(
                        place.resolve(file.getFileName()), Path.of("/proc/self/mem")); // answers by EIO
            assertEquals(1, backup());
        }
        assertThat(said.toString(), containsString("because it cannot be read: " + originalOf(image)));
        assertThat(said.toString(), containsString("Photos that lack a file: 1."));
        assertEquals(1, times().size());
        assertTrue(Files.exists(target.resolve(originalOf(whole))));
    }

    @Test
    void aRestoreWithoutAFileThatCannotBeReadEnds() throws Exception {
        var whole = person.uploaded("whole.jpg", Pictures.jpeg(300, 200, 6));
        assertEquals(0, backup(), said::toString);
        Files.delete(target.resolve(originalOf(image)));
        Files.createSymbolicLink(target.resolve(originalOf(image)), Path.of("/proc/self/mem")); // answers by EIO
        assertEquals(1, restore("unreadable", embedded("unreadable")));
        assertThat(said.toString(), containsString(originalOf(image) + " (cannot be read)"));
        assertThat(said.toString(), containsString("Restored the backup of"));
        assertTrue(Files.exists(directory.resolve("unreadable").resolve(originalOf(whole))));
        assertFalse(Files.exists(directory.resolve("unreadable/restoring")));
    }

    @Test
    void aFileInThePlaceOfADirectoryCostsItsPhotosAlone() throws Exception {
        var whole = person.uploaded("whole.jpg", Pictures.jpeg(300, 200, 6));
        var place = data.resolve(originalOf(image)).getParent();
        try (var files = setAside(place)) {
            Files.createFile(place);
            assertEquals(1, backup());
        }
        assertThat(said.toString(), containsString("Photo " + image + " lacks: original"));
        assertThat(said.toString(), not(containsString("run this again")));
        assertEquals(1, times().size());
        assertTrue(Files.exists(target.resolve(originalOf(whole))));
    }

    @Test
    void aFileThatWasHealedBeforeABackupWasKilledIsTakenForTheNewOne() throws Exception {
        var preview = data.resolve(originalOf(image)).resolveSibling(image + ".preview");
        var healthy = Files.readAllBytes(preview);
        replaceOneByte(preview);
        assertEquals(0, backup(), said::toString);
        Files.write(preview, healthy);
        assertEquals(0, backup(), said::toString);
        Files.delete(new BackupDirectory(target).manifest(times().get(0))); // as if killed before the end
        assertEquals(0, backup(), said::toString);
        assertEquals(0, restore("healed", embedded("healed")), said::toString);
    }

    @Test
    void whatIsNoPlaceForItIsRefusedInASentence() throws Exception {
        assertEquals(2, command(data, database).execute("backup", List.of(data + "/backup")));
        assertThat(said.toString(), containsString("inside of the data directory"));
        assertEquals(0, backup(), said::toString);
        assertEquals(2, command(directory, database).execute("restore", List.of(target.toString())));
        assertEquals(2, restore("other", database));
        assertThat(said.toString(), containsString("needs an empty place"));
        try (var lock = database.connect();
                var held = new BackupLock(lock)) {
            assertEquals(2, backup());
        }
        assertThat(said.toString(), containsString("Another backup of this database"));
        Files.writeString(target.resolve("installation"), "00000000-0000-0000-0000-000000000000\n");
        assertEquals(2, backup());
        assertThat(said.toString(), containsString("of another installation"));
        var stranger = new BackupCommand(
                directory.resolve("stranger"),
                Optional.empty(),
                MasterKeyset.random(),
                "its place",
                embedded("stranger"),
                out(),
                out());
        assertEquals(2, stranger.execute("restore", List.of(target.toString())));
        assertThat(said.toString(), containsString("needs the master key"));
        target = Files.createDirectory(directory.resolve("full"));
        Files.writeString(target.resolve("letter.txt"), "mine");
        assertEquals(2, backup());
        assertThat(said.toString(), containsString("holds something else"));
    }

    @Test
    void aTargetThatFillsKeepsTheBackupBeforeAndIsUsedAgain() throws Exception {
        try (var disk = SmallDisk.mounted(directory, 64)) {
            target = disk.path().resolve("backup");
            assertEquals(0, backup(), said::toString);
            person.uploaded("c.jpg", Pictures.jpeg(900, 700, 9));
            disk.fill();
            assertEquals(1, backup());
            assertThat(said.toString(), containsString("There is no room left"));
            assertEquals(1, times().size());
            disk.empty();
            assertEquals(0, backup(), said::toString);
            assertEquals(2, times().size());
            assertEquals(0, restore("roomy", embedded("roomy")), said::toString);
        }
    }

    /** Until it is closed something else can be in the place of a directory. */
    private static Closeable setAside(Path place) throws IOException {
        Files.move(place, aside(place));
        return () -> {
            try (var instead = Files.walk(place)) {
                for (var each : instead.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
            }
            Files.move(aside(place), place);
        };
    }

    private static Path aside(Path place) {
        return place.resolveSibling("aside");
    }

    private static String originalOf(String image) {
        return SealedFiles.of(ImageFile.original(UUID.fromString(image)));
    }

    private static void replaceOneByte(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.delete(file); // it may be a link to the one of the service
        Files.write(file, bytes);
    }
}
