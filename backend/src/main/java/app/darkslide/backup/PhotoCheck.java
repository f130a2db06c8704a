package app.darkslide.backup;

import app.darkslide.crypto.DataKey;
import app.darkslide.images.Image;
import app.darkslide.images.ImageFile;
import app.darkslide.images.ImageTable;
import app.darkslide.storage.SealedFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;

/** Names the photos of a dump whose files are not in the backup as their rows have them; one row is in memory at a time. */
final class PhotoCheck {
    private final Path data;
    private final BackupDirectory target;
    private final PrintStream err;
    private long incomplete;

    PhotoCheck(Path data, BackupDirectory target, PrintStream err) {
        this.data = data;
        this.target = target;
        this.err = err;
    }

    /** Reads the dump to its end. */
    void read(DumpReader dump) throws IOException, SQLException {
        for (var table = dump.nextTable(); table.isPresent(); table = dump.nextTable())
            for (var row = dump.nextRow(); row.isPresent(); row = dump.nextRow())
                if (table.get().name().equals("images")) look(ImageTable.image(new DumpRow(table.get(), row.get())));
    }

    private void look(Image image) throws IOException {
        var lacking = new ArrayList<String>();
        var files = ImageFile.of(image);
        for (var file : files) if (!isBackedUp(file)) lacking.add(file.name().part());
        if (lacking.isEmpty()) return;
        incomplete++;
        err.printf("Photo %s lacks: %s%n", files.get(0).name().object(), String.join(", ", lacking));
    }

    /** A copy from an earlier backup alone is not in this one. */
    private boolean isBackedUp(ImageFile file) throws IOException {
        var name = SealedFiles.of(file.name());
        var size = DataKey.sealedSize(file.size());
        return isOfSize(data.resolve(name), size) && isOfSize(target.file(name), size);
    }

    private static boolean isOfSize(Path file, long size) throws IOException {
        try {
            return Files.size(file) == size;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    long incomplete() {
        return incomplete;
    }
}
