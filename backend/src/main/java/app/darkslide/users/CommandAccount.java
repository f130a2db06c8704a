package app.darkslide.users;

import app.darkslide.database.CommandRefusedException;
import app.darkslide.database.UuidBytes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Finds an account for a command; commands run without the rest of the application. */
public final class CommandAccount {
    private CommandAccount() {}

    /**
     * Locks it, too. Compares to the letter, because the database takes "ánsel" for "ansel".
     *
     * @param name the user name or the e-mail
     */
    public static UUID locked(Connection database, String name) throws SQLException {
        try (var query = database.prepareStatement(
                "select id, username, email from users where username = ? or email = ? for update")) {
            query.setString(1, name);
            query.setString(2, name);
            try (var rows = query.executeQuery()) {
                while (rows.next())
                    if (name.equalsIgnoreCase(rows.getString(2)) || name.equalsIgnoreCase(rows.getString(3)))
                        return UuidBytes.uuid(rows.getBytes(1));
            }
        }
        throw new CommandRefusedException("There is no account of the name or e-mail " + name + ".");
    }
}
