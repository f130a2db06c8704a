package app.darkslide.keys;

import app.darkslide.crypto.MasterKeyset;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the master keyset comes from. What the operator provides is only ever read; {@code keys/master.json} is created
 * and rotated by Darkslide.
 *
 * @param value of {@code DARKSLIDE_MASTER_KEY}, which takes precedence
 * @param given the path of {@code DARKSLIDE_MASTER_KEY_FILE}
 */
record MasterKeySource(Optional<String> value, Optional<Path> given, Path directory) {

    /** A keyset and the text it was read from, by which changes are noticed. */
    record Reading(String text, MasterKeyset keyset) {}

    boolean isOwn() {
        return value.isEmpty() && given.isEmpty();
    }

    /** Whether our own file is missing, as it is before the first start; what the operator provides may never be. */
    boolean isMissing() {
        return isOwn() && !Files.exists(own());
    }

    /** The name of the source, for messages. */
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

    /** @return false if another replica created one at the same moment, which then is ours too */
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
