package app.darkslide.web;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.PemKeyCertOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * Serves the operator's certificate, and a renewed one as soon as both files are, without a connection that is refused: the
 * framework's own reload makes the server anew every time, and turns away who comes meanwhile (Vert.x 4.5).
 */
@ApplicationScoped
class ServedCertificate implements HttpServerOptionsCustomizer {
    private static final Logger LOG = Logger.getLogger(ServedCertificate.class);

    @Inject
    TlsConfig config;

    private final ReplaceableKeyManager served = new ReplaceableKeyManager();
    private PemKeyCertOptions seen;

    /** Also called where there is no certificate; the key manager alone would have the framework open the port. */
    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        if (config.certificate().isEmpty()) return;
        renew();
        options.setKeyCertOptions(KeyCertOptions.wrap(served));
    }

    @Scheduled(every = "10s", delayed = "10s", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        if (config.certificate().isPresent() && renew()) LOG.info("A renewed certificate is served from now on");
    }

    private synchronized boolean renew() {
        try {
            var files = TlsFiles.pem(
                    config.certificate().orElseThrow(), config.key().orElseThrow());
            if (files.equals(seen)) return false;
            seen = files;
            var keys = TlsFiles.keyManager(files);
            if (keys.isEmpty()) LOG.warn("The renewed certificate waits for its key: the files do not belong together");
            keys.ifPresent(served::set);
            return keys.isPresent();
        } catch (Exception e) { // it says no more of what is wrong with a file than which exception that was
            LOG.warnf("The certificate stays as it was: %s", e.getMessage());
            return false;
        }
    }
}
