package app.darkslide.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Scanner;

/** The main class of {@link OtherJvm}: opens the database, then answers each line of SQL with one line. */
public final class SqlShell {
    private SqlShell() {}

    /** With a second argument, the thread that connects is interrupted before, as a connection pool does after a while. */
    public static void main(String[] url) {
        if (url.length > 1) Thread.currentThread().interrupt();
        try (var connection = new EmbeddedDriver().connect(url[0], new Properties());
                var lines = new Scanner(System.in, StandardCharsets.UTF_8)) {
            System.out.println("ready");
            while (lines.hasNextLine()) System.out.println(answer(connection, lines.nextLine()));
        } catch (Exception e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String answer(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!statement.execute(sql)) return "done";
            statement.getResultSet().next();
            return statement.getResultSet().getString(1);
        }
    }
}
