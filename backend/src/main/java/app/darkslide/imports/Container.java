package app.darkslide.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What photos lie in: an archive, or a directory. Nothing of it is unpacked or held in memory but the names. */
interface Container extends Closeable {
    /** As the user knows it. */
    String name();

    /** Of all files in it, with slashes; a name that is there twice is listed twice. */
    List<String> paths();

    boolean has(String path);

    /** @throws IOException if it cannot be looked at */
    SourceFile file(String path) throws IOException;

    InputStream open(String path) throws IOException;
}
