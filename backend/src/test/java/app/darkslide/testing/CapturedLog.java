package app.darkslide.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What is logged meanwhile. */
public final class CapturedLog extends Handler implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    public CapturedLog() {
        Logger.getLogger("").addHandler(this);
    }

    public List<String> security() {
        return lines.stream().filter(line -> line.startsWith("SECURITY")).toList();
    }

    /** With the traces of what was thrown. */
    public String all() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(((ExtLogRecord) entry).getFormattedMessage());
        for (var thrown = entry.getThrown(); thrown != null; thrown = thrown.getCause()) lines.add(thrown.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
