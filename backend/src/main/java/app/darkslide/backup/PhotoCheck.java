package app.darkslide.backup;

import app.darkslide.crypto.DataKey;
import app.darkslide.images.Image;
import app.darkslide.images.ImageFile;
import app.darkslide.images.ImageTable;
import app.darkslide.storage.SealedFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;

/** Names the photos of a dump whose files are not in the backup as their rows have them; one row is in memory at a time. */
final class PhotoCheck {
    private final BlobNames names;
    private final BackupDirectory target;
    private final PrintStream err;
    private long incomplete;

    /** @param names of the files that are in the backup */
    PhotoCheck(BlobNames names, BackupDirectory target, PrintStream err) {
        this.names = names;
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
        return names.contains(file.name())
                && Files.size(target.file(SealedFiles.of(file.name()))) == DataKey.sealedSize(file.size());
    }

    long incomplete() {
        return incomplete;
    }
}
