package app.darkslide.backup;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.KeyId;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.storage.SealedFiles;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The head of a manifest, see docs/sealed-format.md. Behind it come all sealed files, in the order of their names, and a seal.
 *
 * @param key of this backup, wrapped by a master key
 */
record Manifest(UUID installation, UUID backup, byte[] key, FileLine database) {
    static final String FIRST = "darkslide backup 1";
    static final String DUMP = "database";
    static final String SEAL = "manifest";

    /** Nothing else becomes a path: it climbs nowhere. */
    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64}) ([0-9]{1,18}) (database/[0-9TZ.-]{1,32}\\.dump|" + SealedFiles.NAME + ")");

    /** @param name relative to the backup, with slashes */
    record FileLine(String sha256, long size, String name) {
        static FileLine parse(String text) {
            var line = LINE.matcher(text);
            if (!line.matches()) throw new IllegalArgumentException("Not a line of a manifest");
            return new FileLine(line.group(1), Long.parseLong(line.group(2)), line.group(3));
        }

        @Override
        public String toString() {
            return sha256 + " " + size + " " + name;
        }
    }

    KeyId masterKey() {
        return MasterKeyset.keyIdOf(key);
    }

    DataKey unwrapped(MasterKeyset keyset) {
        return keyset.unwrapBackupKey(key, backup);
    }

    String text() {
        return String.join(
                "\n",
                FIRST,
                "installation " + installation,
                "backup " + backup,
                "key " + HexFormat.of().formatHex(key),
                database + "\n");
    }
}
