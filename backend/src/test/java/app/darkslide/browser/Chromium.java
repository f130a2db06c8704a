package app.darkslide.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of this machine: {@code DARKSLIDE_CHROMIUM} names it, or it is found on the PATH. Playwright itself
 * would download one.
 */
final class Chromium implements AutoCloseable {
    /** A name in the network that is not this machine's own, for which browsers withhold what they keep for https. */
    static final String PLAIN_HOST = "darkslide.test";

    /** The one without windows takes a quarter less of the machine. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP " + PLAIN_HOST
                    + " 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

    /** Long: the machine may be busy with other things. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Optional<Path> executable() {
        return Optional.ofNullable(System.getenv("DARKSLIDE_CHROMIUM"))
                .map(Path::of)
                .or(() -> candidates().filter(Files::isExecutable).findFirst());
    }

    /** @throws IllegalStateException where there is no Chromium */
    static Chromium start() {
        var executable = executable().orElseThrow(() -> new IllegalStateException("There is no Chromium here."));
        useTemporaryDirectory();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable)
                                .setHeadless(true)
                                .setChromiumSandbox(false)
                                .setArgs(FLAGS)));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Stream<Path> candidates() {
        var directories = System.getenv("PATH").split(File.pathSeparator);
        return NAMES.stream().flatMap(name -> Stream.of(directories).map(directory -> Path.of(directory, name)));
    }

    /** Playwright unpacks 130 MB of Node and leaves them where it is killed: under target/ they are at least found. */
    private static void useTemporaryDirectory() {
        try {
            var directory = Files.createDirectories(Path.of("target", "playwright"));
            System.setProperty(
                    "playwright.driver.tmpdir", directory.toAbsolutePath().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
