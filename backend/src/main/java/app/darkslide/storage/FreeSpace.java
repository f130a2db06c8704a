package app.darkslide.storage;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;

/** Tells the operator how much room there is. */
@ApplicationScoped
class FreeSpace {
    @Inject
    DataDirectory data;

    void register(@Observes StartupEvent starting, MeterRegistry metrics) {
        metrics.gauge("darkslide.storage.free.bytes", this, space -> space.read(FileStore::getUsableSpace));
        metrics.gauge("darkslide.storage.total.bytes", this, space -> space.read(FileStore::getTotalSpace));
    }

    /** Not a number if the disk does not tell. */
    private double read(Reading reading) {
        try {
            return reading.of(Files.getFileStore(data.temporary()));
        } catch (IOException | RuntimeException e) {
            return Double.NaN;
        }
    }

    @FunctionalInterface
    private interface Reading {
        long of(FileStore store) throws IOException;
    }
}
