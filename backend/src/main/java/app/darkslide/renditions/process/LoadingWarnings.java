package app.darkslide.renditions.process;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Collects what engines log while they are loaded: a decoder process has no log of its own. */
final class LoadingWarnings extends Handler {
    private final List<String> found = new ArrayList<>();

    LoadingWarnings() {
        var root = Logger.getLogger("");
        for (var other : root.getHandlers()) root.removeHandler(other);
        root.addHandler(this);
    }

    List<String> found() {
        return found;
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue())
            found.add(new SimpleFormatter().formatMessage(entry));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
