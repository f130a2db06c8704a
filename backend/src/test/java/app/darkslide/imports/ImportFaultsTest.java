package app.darkslide.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.imports.PhotoUploads.Candidate;
import app.darkslide.testing.ExportBuilder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read or have strange names, and a service that goes away; it takes whatever it is sent. */
class ImportFaultsTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<Long> pauses = new ArrayList<>();
    private final Set<String> received = new ConcurrentSkipListSet<>();
    private HttpServer server;
    private URI address;
    private int changeStatus = 200;

    @TempDir
    Path directory;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatAManifestNamesIsAPhotoWhateverItsName() throws IOException {
        var export = strangeExport().export(directory.resolve("part.zip"));
        assertEquals(0, run(export), said());
        assertEquals(Set.of(".cover", "a.zip", "beach.jpg", "scan.dat", "x.jpg_orig"), received);
    }

    @Test
    void anUnpackedExportKeepsAlbumsThatAreNamedLikeDirectoriesOfTheSystem() throws IOException {
        var unpacked = directory.resolve("unpacked");
        try (var zip = new ZipFile(
                strangeExport().export(directory.resolve("part.zip")).toFile())) {
            for (var entry : zip.stream().toList()) {
                var file = unpacked.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip.getInputStream(entry), file);
            }
        }
        Files.createDirectories(unpacked.resolve("Albums/@eaDir"));
        Files.writeString(unpacked.resolve("Albums/@eaDir/thumb.jpg"), "thumb");
        assertEquals(0, run(unpacked), said());
        assertEquals(Set.of(".cover", "a.zip", "beach.jpg", "scan.dat", "x.jpg_orig"), received);
        assertThat(said(), containsString("thumb.jpg: left-out."));
    }

    private static ExportBuilder strangeExport() {
        var export = new ExportBuilder();
        for (var path : List.of(
                "Albums/.private/beach.jpg",
                "Albums/A/scan.dat",
                "Albums/A/x.jpg_orig",
                "Albums/A/.cover",
                "Albums/A/a.zip")) export.photo(path, path.getBytes(UTF_8), image -> {});
        return export;
    }

    @Test
    void aTokenThatIsRevokedWhileDetailsAreSetIsTold() throws IOException {
        changeStatus = 401;
        var export = new ExportBuilder();
        export.photo("Photos/a.jpg", "a".getBytes(UTF_8), image -> image.put("description", "A boat"));
        assertEquals(1, run(export.export(directory.resolve("part.zip"))));
        assertThat(said(), containsString("a.jpg: imported. What is said of it may be missing."));
        assertThat(said(), containsString("The service does not accept the token"));
    }

    @Test
    void aFileThatCannotBeReadAgainFailsAlone() throws IOException {
        try (var files = new Memory("a.jpg", "b.jpg", "c.jpg", "d.jpg")) {
            files.faults.put("a.jpg", Fault.GONE);
            files.faults.put("b.jpg", Fault.UNREADABLE);
            files.faults.put("c.jpg", Fault.SHORTER);
            addAll(files);
        }
        assertEquals(Set.of("d.jpg"), received);
        assertEquals(List.of(), pauses);
        assertThat(said(), containsString("a.jpg: failed. It cannot be read (gone)."));
        assertThat(said(), containsString("b.jpg: failed. It cannot be read (bad sector)."));
        assertThat(said(), containsString("c.jpg: failed. It cannot be read (it changed meanwhile)."));
    }

    @Test
    void aFaultOfTheProgramNamesTheFileThatItConcerns() throws IOException {
        try (var files = new Memory("a.jpg", "b.jpg", "c.jpg")) {
            files.digests.put("b.jpg", "no digest");
            addAll(files);
        }
        assertEquals(Set.of("a.jpg", "c.jpg"), received);
        assertThat(said(), containsString("b.jpg: failed. It could not be sent"));
    }

    @Test
    void aSidecarThatCannotBeReadLeavesItsPhoto() throws Exception {
        try (var files = new Memory("a.jpg", "a.jpg.xmp");
                var report = report();
                var batch = batch(report)) {
            files.faults.put("a.jpg.xmp", Fault.UNREADABLE);
            new ContainerImport(files, null, batch, albums(report), report).run();
        }
        assertEquals(Set.of("a.jpg"), received);
        assertThat(said(), containsString("a.jpg: imported. Its XMP sidecar cannot be read (bad sector)."));
    }

    @Test
    void linksAreNamedAndLeftOutExceptTheOneThatWasAskedFor() throws IOException {
        var photos = Files.createDirectory(directory.resolve("photos"));
        Files.writeString(photos.resolve("a.jpg"), "a");
        Files.createSymbolicLink(photos.resolve("b.jpg"), photos.resolve("a.jpg"));
        var other = directory.resolve("other");
        Files.createSymbolicLink(other, photos);
        assertEquals(0, run(other), said());
        assertThat(said(), containsString(other.resolve("b.jpg") + ": left-out. It is a link."));
        assertThat(said(), not(containsString("There was no file.")));
        assertEquals(Set.of("a.jpg"), received);
    }

    private int run(Path path) {
        var stream = new PrintStream(said, true);
        return new ImportCommand(pauses::add, stream, stream)
                .execute(List.of("--to", address.toString(), path.toString()), "token");
    }

    private void addAll(Memory files) throws IOException {
        try (var report = report();
                var batch = batch(report)) {
            for (var path : files.paths()) {
                var digest = files.digests.getOrDefault(path, "%064x".formatted((int) path.charAt(0)));
                batch.add(new Candidate(files.file(path), digest, PhotoDetails.NONE), List.of());
            }
            batch.flush();
        }
    }

    private PhotoBatch batch(ImportReport report) {
        var service = service();
        return new PhotoBatch(new PhotoUploads(service), new DetailsImport(service), albums(report), report, false);
    }

    private AlbumImport albums(ImportReport report) {
        return new AlbumImport(service(), report);
    }

    private Service service() {
        return new Service(address, "token", pauses::add);
    }

    private ImportReport report() throws IOException {
        return new ImportReport(new PrintStream(said, true), null, false);
    }

    private String said() {
        return said.toString(UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var name = exchange.getRequestHeaders().getFirst("Content-Disposition");
            if (name != null) received.add(name.substring(name.indexOf("''") + 2));
            var isChange = exchange.getRequestMethod().equals("PATCH");
            var body = "{\"id\":\"7\"}".getBytes(UTF_8);
            exchange.sendResponseHeaders(name != null ? 201 : isChange ? changeStatus : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private enum Fault {
        GONE,
        UNREADABLE,
        SHORTER
    }

    /** Files of ten bytes. */
    private static final class Memory implements Container {
        private final List<String> paths;
        private final Map<String, Fault> faults = new TreeMap<>();
        private final Map<String, String> digests = new TreeMap<>();

        private Memory(String... paths) {
            this.paths = List.of(paths);
        }

        @Override
        public String name() {
            return "memory";
        }

        @Override
        public List<String> paths() {
            return paths;
        }

        @Override
        public boolean has(String path) {
            return paths.contains(path);
        }

        @Override
        public SourceFile file(String path) {
            return new SourceFile(this, path, 10, -1, null);
        }

        @Override
        public InputStream open(String path) throws IOException {
            var fault = faults.get(path);
            if (fault == Fault.GONE) throw new IOException("gone");
            if (fault != Fault.UNREADABLE) return new ByteArrayInputStream(new byte[fault == Fault.SHORTER ? 9 : 10]);
            return new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("bad sector");
                }
            };
        }

        @Override
        public void close() {}
    }
}
