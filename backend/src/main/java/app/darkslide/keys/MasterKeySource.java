package app.darkslide.keys;

import app.darkslide.crypto.MasterKeyset;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the master keyset lies. What the operator gives is only ever read; {@code keys/master.json} is ours to make and
 * to rotate.
 *
 * @param value of {@code DARKSLIDE_MASTER_KEY}, which goes before all
 * @param given the path of {@code DARKSLIDE_MASTER_KEY_FILE}
 */
record MasterKeySource(Optional<String> value, Optional<Path> given, Path directory) {

    /** A keyset and the text it was read from, by which a change is noticed. */
    record Reading(String text, MasterKeyset keyset) {}

    boolean isOwn() {
        return value.isEmpty() && given.isEmpty();
    }

    /** Only our own file may be missing: before the first start it is. */
    boolean isMissing() {
        return isOwn() && !Files.exists(own());
    }

    /** For people. */
    String name() {
        if (value.isPresent()) return "DARKSLIDE_MASTER_KEY";
        return given.map(file -> "DARKSLIDE_MASTER_KEY_FILE (" + file + ")").orElse(own().toString());
    }

    /** @throws UnusableKeysetException if it cannot be read, or is no keyset */
    Reading read() {
        try {
            var text = value.isPresent() ? value.get() : Files.readString(given.orElseGet(this::own));
            return new Reading(text, MasterKeyset.parse(text));
        } catch (IOException e) {
            throw new UnusableKeysetException("The master key in " + name() + " cannot be read (" + e
                    + "). Put it back, or correct the path or the permissions.");
        } catch (IllegalArgumentException e) {
            throw new UnusableKeysetException(
                    "The master key in " + name() + " is damaged: " + e.getMessage() + ". Put the right one there.");
        }
    }

    /** @return false if another replica made one in the same moment, which is ours too */
    boolean create() throws IOException {
        try {
            MasterKeyset.create(own());
            return true;
        } catch (FileAlreadyExistsException anotherReplicaWasFirst) {
            return false;
        }
    }

    void replace(MasterKeyset keyset) throws IOException {
        keyset.save(own());
    }

    private Path own() {
        return directory.resolve("master.json");
    }
}
