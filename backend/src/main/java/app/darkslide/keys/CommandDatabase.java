package app.darkslide.keys;

import app.darkslide.database.EmbeddedDriver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** The service's database for a command, which joins the embedded server of a running service, or else starts it. */
record CommandDatabase(String url, String user, String password) {

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("join", "true");
        properties.setProperty("socketTimeout", "0"); // it waits for locks as long as its operator does
        try {
            return new EmbeddedDriver().connect(url, properties);
        } catch (IllegalStateException e) {
            throw new CommandRefusedException(e.getMessage());
        }
    }
}
