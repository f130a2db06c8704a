package app.darkslide.keys;

import app.darkslide.crypto.MasterKeyset;
import app.darkslide.database.CommandRefusedException;

/** The master keys of the service for a command, read where the service reads them. */
public final class CommandKeys {
    private CommandKeys() {}

    /** @throws CommandRefusedException if they are missing or cannot be read, in a sentence */
    public static MasterKeyset ofTheService() {
        try {
            return KeysCommand.present(CommandSettings.read().source());
        } catch (UnusableKeysetException e) {
            throw new CommandRefusedException(e.getMessage());
        }
    }

    /** Where they are, for messages. */
    public static String place() {
        return CommandSettings.read().source().name();
    }
}
