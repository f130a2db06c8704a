package app.darkslide.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** An archive that is written from its beginning to its end, a file at a time. */
public final class Sequence {
    private final OutputStream out;
    private final List<Entry> entries = new ArrayList<>();
    private long offset;

    private record Entry(StoredFile file, long offset) {}

    public Sequence(OutputStream out) {
        this.out = out;
    }

    /** Begins a file; as many bytes as its size have to be written to {@link #out} next. */
    public void begin(StoredFile file) throws IOException {
        out.write(file.local());
        entries.add(new Entry(file, offset));
        offset += file.localBytes() + file.size();
    }

    /** Where the contents of files are written to. */
    public OutputStream out() {
        return out;
    }

    /** Writes the directory, without which it is no archive. */
    public void finish() throws IOException {
        long length = 0;
        for (var entry : entries) {
            var central = entry.file.central(entry.offset);
            out.write(central);
            length += central.length;
        }
        out.write(End.of(entries.size(), offset, length));
    }
}
