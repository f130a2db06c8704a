package app.darkslide.renditions.vips;

import app.darkslide.renditions.EngineSettings;
import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Finds the libvips that the settings name and loads it. Never two in one process: their types would clash. */
record LibvipsSource(Libvips library, String origin) {
    private static final Logger LOG = Logger.getLogger(LibvipsSource.class);
    private static final String SYSTEM_LIBRARY = "libvips.so.42";
    private static final int RTLD_NOW = 2;

    static Optional<LibvipsSource> load(EngineSettings settings) throws IOException {
        if (settings.libvips().equals("off")) return Optional.empty();
        prepareJna(settings);
        return switch (settings.libvips()) {
            case "auto" -> bundled(settings).or(LibvipsSource::system);
            case "bundled" -> bundled(settings);
            case "system" -> system();
            default -> open(settings.libvips(), settings.libvips());
        };
    }

    private static Optional<LibvipsSource> bundled(EngineSettings settings) {
        try {
            var file = BundledLibrary.unpack(settings.nativeDirectory());
            return file.flatMap(library -> open(library.toAbsolutePath().toString(), "bundled"));
        } catch (IOException failed) {
            LOG.warnf("The bundled libvips could not be unpacked: %s", failed);
            return Optional.empty();
        }
    }

    private static Optional<LibvipsSource> system() {
        return open(SYSTEM_LIBRARY, "system");
    }

    private static Optional<LibvipsSource> open(String nameOrPath, String origin) {
        try {
            var options = Map.of(Library.OPTION_STRING_ENCODING, "UTF-8", Library.OPTION_OPEN_FLAGS, RTLD_NOW);
            return Optional.of(new LibvipsSource(Native.load(nameOrPath, Libvips.class, options), origin));
        } catch (LinkageError absent) {
            LOG.debugf("libvips (%s) does not load: %s", origin, absent.getMessage());
            return Optional.empty();
        }
    }

    /** JNA unpacks a library of its own, and the directory for temporary files may not allow programs. */
    private static void prepareJna(EngineSettings settings) throws IOException {
        if (System.getProperty("jna.tmpdir") != null) return;
        Files.createDirectories(settings.nativeDirectory());
        System.setProperty(
                "jna.tmpdir", settings.nativeDirectory().toAbsolutePath().toString());
    }
}
