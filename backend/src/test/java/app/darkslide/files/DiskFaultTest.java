package app.darkslide.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskFaultTest {
    @ParameterizedTest
    @CsvSource({
        "No space left on device, FULL",
        "Disk quota exceeded, FULL",
        "Read-only file system, READ_ONLY",
        "Input/output error, BROKEN",
        "Structure needs cleaning, BROKEN",
        "Permission denied, UNKNOWN",
    })
    void theSystemsReasonTellsWhatIsWrong(String reason, DiskFault fault) {
        assertEquals(fault, DiskFault.of(new IOException(reason)));
        assertEquals(fault, DiskFault.of(new FileSystemException("/data/tmp/x", null, reason)));
        assertEquals(fault, DiskFault.of(new UncheckedIOException(new IOException(reason))));
    }

    @Test
    void noReasonTellsNothing() {
        assertEquals(DiskFault.UNKNOWN, DiskFault.of(new FileSystemException("/No space left on device")));
        assertEquals(DiskFault.UNKNOWN, DiskFault.of(new IOException()));
    }
}
