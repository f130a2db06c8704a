package app.darkslide.packaged;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of the packaged service, on data of its own. */
public abstract class PackagedTest {
    @TempDir
    protected Path directory;

    @AfterEach
    final void forgetTheAddress() {
        RestAssured.reset();
    }

    /** Starts it on that data, and sends the following requests to it. */
    protected final Service start(String... settings) throws IOException, InterruptedException {
        return addressed(Service.start(directory, settings));
    }

    /** Sends the following requests to it. */
    static Service addressed(Service service) {
        RestAssured.baseURI = service.url();
        RestAssured.port = service.port();
        return service;
    }
}
