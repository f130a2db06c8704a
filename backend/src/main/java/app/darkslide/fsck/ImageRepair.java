package app.darkslide.fsck;

import app.darkslide.images.DamageReason;
import app.darkslide.images.Image;
import java.sql.SQLException;
import java.util.Map;

/** Mends what can be mended of an image without its files, in a transaction that looks at all of it again. */
final class ImageRepair {
    private final Fsck fsck;
    private final Look look;

    /** Finds what is wrong with an image, by the part that it is in. */
    interface Look {
        Map<String, Kind> faults(Image image) throws SQLException;
    }

    ImageRepair(Fsck fsck, Look look) {
        this.fsck = fsck;
        this.look = look;
    }

    Outcome of(Image image, String part, Kind kind) throws SQLException {
        if (!fsck.repairs()) return Outcome.FOUND;
        return fsck.sql().inTransaction(() -> {
            var row = fsck.images().lock(image.id());
            if (row.isEmpty()) return Outcome.REPAIRED; // with its image
            var faults = look.faults(row.get());
            return faults.get(part) == kind ? mend(row.get(), kind, faults) : Outcome.REPAIRED; // by somebody else
        });
    }

    private Outcome mend(Image locked, Kind kind, Map<String, Kind> faults) throws SQLException {
        switch (kind) {
            case ORIGINAL_MISSING -> {
                return mark(locked, DamageReason.GONE);
            }
            case ORIGINAL_CUT -> {
                return mark(locked, DamageReason.CUT);
            }
            case ORIGINAL_ALTERED -> {
                return mark(locked, DamageReason.ALTERED);
            }
            case ORIGINAL_UNREADABLE -> {
                return mark(locked, DamageReason.UNREADABLE);
            }
            case MARK_OUTDATED -> fsck.images().setDamage(locked, null);
            case RENDITION_MISSING, RENDITION_CUT, RENDITION_ALTERED, RENDITION_UNREADABLE -> {
                if (faults.containsKey("original")) return Outcome.FOUND; // of which they could be made anew
                fsck.images().forgetRenditions(locked);
            }
            default -> {
                return Outcome.FOUND;
            }
        }
        return Outcome.REPAIRED;
    }

    private Outcome mark(Image locked, DamageReason reason) throws SQLException {
        fsck.images().setDamage(locked, reason);
        return Outcome.MARKED;
    }
}
