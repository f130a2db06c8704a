package app.darkslide;

import app.darkslide.backup.BackupCommand;
import app.darkslide.exports.VerifyCommand;
import app.darkslide.fsck.FsckCommand;
import app.darkslide.fsck.RepairCommand;
import app.darkslide.imports.ImportCommand;
import app.darkslide.keys.KeysCommand;
import app.darkslide.registration.SetupCode;
import app.darkslide.renditions.ImagePipeline;
import app.darkslide.storage.MoveBlobsCommand;
import app.darkslide.web.PublicUrl;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Starts the service and says, last of all, where it is. */
@QuarkusMain
public class Darkslide implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(Darkslide.class);

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @ConfigProperty(name = "quarkus.http.ssl-port")
    int tlsPort;

    @ConfigProperty(name = "darkslide.tls.certificate")
    Optional<String> certificate;

    @Inject
    ImagePipeline pipeline;

    @Inject
    SetupCode setup;

    @Inject
    PublicUrl publicUrl;

    private Optional<String> setupCode = Optional.empty();

    public static void main(String... args) {
        if (args.length == 0) Quarkus.run(Darkslide.class);
        else System.exit(command(List.of(args)));
    }

    /** Commands are not run by Quarkus, which would open ports and start jobs for them. */
    private static int command(List<String> words) {
        var arguments = words.subList(1, words.size());
        switch (words.get(0)) {
            case "accounts":
                return AccountsCommand.run(arguments);
            case "backup", "restore":
                return BackupCommand.run(words.get(0), arguments);
            case "import":
                return ImportCommand.run(arguments);
            case "keys":
                return KeysCommand.run(arguments);
            case "fsck":
                return FsckCommand.run(arguments);
            case "move-blobs":
                return MoveBlobsCommand.run(arguments);
            case "repair":
                return RepairCommand.run(arguments);
            case "verify":
                return VerifyCommand.run(arguments);
            default:
                System.err.println(
                        "There is no such command. There are: accounts, backup, fsck, import, keys, move-blobs, repair, restore, verify. Without one, the service starts.");
                return 2;
        }
    }

    /** While it starts: a signal to stop then waits, and later it takes away the database. */
    void renewSetupCode(@Observes StartupEvent starting) {
        setupCode = setup.renew();
    }

    @Override
    public int run(String... args) {
        var uptime = ManagementFactory.getRuntimeMXBean().getUptime();
        LOG.infof("Images are rendered by %s", pipeline.engine());
        LOG.infof("Darkslide is ready after %.1f s: %s", uptime / 1000.0, address());
        setupCode.ifPresent(code -> LOG.infof(
                "It has no administrator yet. Open %s to become the first one.",
                publicUrl.link("/register", code).orElse(address() + "/register#" + code)));
        Quarkus.waitForExit();
        return 0;
    }

    private String address() {
        return certificate.isPresent()
                ? "https://" + shown(host) + ":" + tlsPort
                : "http://" + shown(host) + ":" + port;
    }

    /** Browsers treat localhost as a secure context, which hashing files before their upload needs. */
    private static String shown(String host) {
        return host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
    }
}
