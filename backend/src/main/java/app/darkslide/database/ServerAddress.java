package app.darkslide.database;

import app.darkslide.files.PrivateFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/** The port of one run of the server, and the password that only this run knows. */
record ServerAddress(int port, String password) {
    static final String HOST = "127.0.0.1";
    static final String NAME = "darkslide"; // of the database and of its user
    private static final String END = "\n"; // of the file

    /** A port that is free now (another program may still take it before the server does) and 192 random bits. */
    static ServerAddress fresh() throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return new ServerAddress(
                    socket.getLocalPort(),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
    }

    static ServerAddress parse(String text) {
        var parts = text.split(" ");
        return new ServerAddress(Integer.parseInt(parts[0]), parts[1]);
    }

    /** Empty if the file is missing or not yet complete. */
    static Optional<ServerAddress> read(Path file) {
        try {
            return Optional.of(Files.readString(file))
                    .filter(text -> text.endsWith(END))
                    .map(String::strip)
                    .map(ServerAddress::parse);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes a file that is private to its owner. */
    void write(Path file) throws IOException {
        PrivateFiles.createEmpty(file);
        Files.writeString(file, this + END);
    }

    @Override
    public String toString() {
        return port + " " + password;
    }

    String url() {
        return "jdbc:mysql://" + HOST + ":" + port + "/" + NAME + "?sslMode=DISABLED";
    }

    Properties credentials(Properties others) {
        var all = new Properties();
        all.putAll(others);
        all.setProperty("user", NAME);
        all.setProperty("password", password);
        return all;
    }
}
