package app.darkslide.keys;

import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.keys.WrappedKeyTable.Row;
import app.darkslide.keys.WrappedKeyTable.Use;
import java.util.List;

/** Checks that a master keyset opens the keys of this database, by opening one key of each master key. */
final class KeysetValidation {
    private KeysetValidation() {}

    /**
     * @param source where the keyset comes from, for the message
     * @throws UnusableKeysetException if a master key that is needed is missing, or is another one of the same id
     */
    static void require(MasterKeyset keyset, String source, List<Use> uses) {
        for (var use : uses) {
            if (use.counts().users() == 0) continue; // links alone shut nobody out of what is theirs
            if (!keyset.keyIds().contains(use.masterKey())) throw missing(use, source);
            // One damaged row is the loss of one user and no reason to shut all of them out.
            if (use.samples().stream().noneMatch(row -> opens(keyset, row))) throw wrong(use, source);
        }
    }

    static UnusableKeysetException missing(Use use, String source) {
        return new UnusableKeysetException(
                "The master key %s is missing in %s, and the images of %s cannot be opened without it. %s"
                        .formatted(use.masterKey(), source, use.counts(), remedy()));
    }

    private static UnusableKeysetException wrong(Use use, String source) {
        return new UnusableKeysetException(
                "The master key %s in %s is not the one that the images of %s were sealed with: its bytes differ. %s"
                        .formatted(use.masterKey(), source, use.counts(), remedy()));
    }

    private static String remedy() {
        return "Put your copy of it back there, or name its file in DARKSLIDE_MASTER_KEY_FILE.";
    }

    private static boolean opens(MasterKeyset keyset, Row row) {
        try {
            keyset.unwrap(row.wrapped(), row.id());
            return true;
        } catch (SealBrokenException | MasterKeyMissingException e) {
            return false;
        }
    }
}
