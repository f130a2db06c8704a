package app.darkslide.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A certificate for localhost that nobody vouches for, with its key, as two PEM files; and clients that take any. */
public record SelfSigned(Path certificate, Path key) {
    private static final char[] PASSWORD = "changeit".toCharArray();

    /** In that directory, in the place of one that was there before. */
    public static SelfSigned create(Path directory, String name) throws Exception {
        var made = new SelfSigned(directory.resolve("certificate.pem"), directory.resolve("key.pem"));
        var file = directory.resolve(name + ".p12");
        keytool(file, name);
        var store = KeyStore.getInstance(file.toFile(), PASSWORD);
        replace(made.key, "PRIVATE KEY", store.getKey("it", PASSWORD).getEncoded());
        replace(made.certificate, "CERTIFICATE", store.getCertificate("it").getEncoded());
        return made;
    }

    private static void keytool(Path file, String name) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var options = "-genkeypair -alias it -keyalg EC -groupname secp256r1 -validity 30"
                + " -ext san=dns:localhost,ip:127.0.0.1 -storetype PKCS12 -storepass changeit -dname CN=" + name
                + " -keystore";
        var command = new ArrayList<>(List.of(tool));
        command.addAll(List.of(options.split(" ")));
        command.add(file.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) throw new IOException(output);
    }

    private static void replace(Path file, String kind, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        var fresh = Files.writeString(
                file.resolveSibling("fresh"),
                "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A connection over TLS, after the handshake; whoever answers is believed. */
    public static SSLSocket connect(int port, String... protocols) throws IOException {
        var socket = (SSLSocket) believer().getSocketFactory().createSocket("localhost", port);
        var parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(protocols);
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** The name in the certificate that is served now. */
    public static String served(int port) throws IOException {
        try (var socket = connect(port)) {
            var certificate = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            return certificate.getSubjectX500Principal().getName();
        }
    }

    public static SSLContext believer() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Everybody()}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Everybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
