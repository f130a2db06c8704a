package app.darkslide.keys;

import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.keys.WrappedKeyTable.Row;
import app.darkslide.keys.WrappedKeyTable.Use;
import java.util.List;

/** Finds out whether a master keyset opens what lies here, by opening one key of each master key's. */
final class KeysetValidation {
    private KeysetValidation() {}

    /**
     * @param source the keyset's, for people
     * @throws UnusableKeysetException if a master key that is needed is missing, or is another one of the same id
     */
    static void require(MasterKeyset keyset, String source, List<Use> uses) {
        for (var use : uses) {
            if (!keyset.keyIds().contains(use.masterKey())) throw missing(use, source);
            // One damaged row is its owner's loss and no reason to shut everybody out.
            if (use.samples().stream().noneMatch(row -> opens(keyset, row))) throw wrong(use, source);
        }
    }

    static UnusableKeysetException missing(Use use, String source) {
        return new UnusableKeysetException(
                "The master key %s is missing in %s, and %d people's pictures cannot be opened without it. %s"
                        .formatted(use.masterKey(), source, use.count(), remedy()));
    }

    private static UnusableKeysetException wrong(Use use, String source) {
        return new UnusableKeysetException(
                "The master key %s in %s is not the one that %d people's pictures were sealed with: its bytes differ. %s"
                        .formatted(use.masterKey(), source, use.count(), remedy()));
    }

    private static String remedy() {
        return "Put your copy of it back there, or give it by DARKSLIDE_MASTER_KEY_FILE.";
    }

    private static boolean opens(MasterKeyset keyset, Row row) {
        try {
            keyset.unwrap(row.wrapped(), row.user());
            return true;
        } catch (SealBrokenException | MasterKeyMissingException e) {
            return false;
        }
    }
}
