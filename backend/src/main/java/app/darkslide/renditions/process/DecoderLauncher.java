package app.darkslide.renditions.process;

import app.darkslide.renditions.EngineSettings;
import app.darkslide.renditions.RenditionsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Starts decoder processes. */
public final class DecoderLauncher {
    /** Of the service's environment a decoder gets what programs need to run: no key is among it. */
    static final Set<String> ENVIRONMENT =
            Set.of("PATH", "HOME", "LANG", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SystemRoot", "TEMP", "TMP");

    /**
     * For a short life with little Java in it. A crash leaves neither a report nor an image of the memory: the photo would lie
     * in it in clear.
     */
    private static final List<String> OPTIONS = List.of(
            "-Xms8m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:MaxDirectMemorySize=2g",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-Xshare:auto",
            "-Djava.awt.headless=true");

    private final EngineSettings settings;
    private final List<String> options;
    private final String mainClass;
    private final String classPath;

    public DecoderLauncher(RenditionsConfig config) {
        this(config, DecoderMain.class);
    }

    /** With another main class than the real one, for tests. */
    DecoderLauncher(RenditionsConfig config, Class<?> mainClass) {
        settings = new EngineSettings(config.libvips(), config.nativeDirectory().toAbsolutePath());
        options = List.of("-Xmx" + (config.decodeMemory().asLongValue() >> 20) + "m");
        this.mainClass = mainClass.getName();
        classPath = ClassPath.of(mainClass);
    }

    /** Waits until it is ready, which takes about half a second. */
    DecoderProcess launch() throws IOException {
        Files.createDirectories(settings.nativeDirectory());
        var temporary = Files.createTempDirectory(settings.nativeDirectory(), "decoder-");
        try {
            return new DecoderProcess(command(temporary).start(), () -> delete(temporary));
        } catch (IOException e) {
            delete(temporary);
            throw e;
        }
    }

    ProcessBuilder command(Path temporary) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = Stream.of(
                        Stream.of(java.toString()),
                        OPTIONS.stream(),
                        options.stream(),
                        Stream.of(
                                "-Djava.io.tmpdir=" + temporary,
                                "-cp",
                                classPath,
                                mainClass,
                                settings.libvips(),
                                settings.nativeDirectory().toString()))
                .flatMap(part -> part)
                .toList();
        var builder = new ProcessBuilder(command).directory(temporary.toFile());
        builder.environment().keySet().retainAll(ENVIRONMENT);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        // What a library prints may quote the file.
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException | UncheckedIOException tryAgainNever) {
            // Libraries that were unpacked: some hundred kilobytes, nothing of an image.
        }
    }
}
