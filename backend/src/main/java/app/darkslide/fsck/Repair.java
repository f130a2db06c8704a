package app.darkslide.fsck;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.images.FileFault;
import app.darkslide.images.FileLook;
import app.darkslide.images.Image;
import app.darkslide.images.ImageFile;
import app.darkslide.storage.CopiedBlobs;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Goes through all images for files that are missing or damaged, and says of each what became of it. */
final class Repair {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int BATCH = 500;

    private final Fsck fsck;
    private final PuttingBack puttingBack;
    private final PrintStream out;
    private long putBack;
    private long left;

    Repair(Fsck fsck, CopiedBlobs copy, PrintStream out) {
        this.fsck = fsck;
        this.out = out;
        puttingBack = new PuttingBack(fsck.sql(), fsck.images(), fsck.storage().blobs(), copy);
    }

    /** @return whether all files are whole now */
    boolean run() throws SQLException, IOException {
        var last = BEFORE_ALL;
        for (List<Image> batch; !(batch = fsck.images().after(last, BATCH)).isEmpty(); ) {
            for (var image : batch) visit(image);
            last = batch.get(batch.size() - 1).id();
        }
        out.printf("%d files were put back, %d are still missing or damaged.%n", putBack, left);
        return left == 0;
    }

    void visit(Image image) throws SQLException, IOException {
        for (var file : ImageFile.of(image)) {
            var isSuspected = fsck.isDeep() || file.isOriginal() && image.hasDamagedOriginal();
            if (!isSuspected && look(file).isEmpty()) continue;
            var key = fsck.ownerKey(image);
            if (key.isEmpty()) say(file, image, "not looked at, because the key of its user does not open", 1);
            else visit(image, file, key.get());
        }
    }

    private void visit(Image image, ImageFile file, OwnerKey key) throws SQLException, IOException {
        if (look(image, file, key).isEmpty()) {
            if (file.isOriginal() && image.hasDamagedOriginal()) unmark(image, file, key);
            return;
        }
        var now = fsck.images().find(image.id());
        if (now.isEmpty() || !ImageFile.of(now.get()).contains(file)) return; // destroyed or rotated meanwhile
        var fault = puttingBack.run(image, file, key);
        if (fault.isPresent()) say(file, image, because(fault.get()), 1);
        else {
            putBack++;
            say(file, image, "put back", 0);
        }
    }

    /** Unless it was damaged since. */
    private void unmark(Image image, ImageFile file, OwnerKey key) throws SQLException {
        var isWhole = fsck.sql().inTransaction(() -> {
            var row = fsck.images().lock(image.id());
            if (row.isEmpty() || look(row.get(), file, key).isPresent()) return false;
            fsck.images().setDamage(row.get(), null);
            return true;
        });
        if (!isWhole) return;
        out.println(image.id() + ".original of the user " + image.ownerId()
                + ": is whole, and marked as damaged no longer");
    }

    private void say(ImageFile file, Image image, String what, int isLeft) {
        left += isLeft;
        out.println(file.name() + " of the user " + image.ownerId() + ": " + what);
    }

    private static String because(FileFault fault) {
        return switch (fault) {
            case MISSING -> "not in the copy";
            case CUT, ALTERED -> "damaged in the copy, too";
            case UNREADABLE -> "the copy cannot be read";
        };
    }

    private Optional<FileFault> look(ImageFile file) {
        return FileLook.atSize(file, fsck.storage().blobs());
    }

    private Optional<FileFault> look(Image image, ImageFile file, OwnerKey key) {
        return FileLook.throughout(
                image, file, key, () -> fsck.storage().blobs().open(file.name()));
    }
}
