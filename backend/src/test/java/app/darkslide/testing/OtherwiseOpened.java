package app.darkslide.testing;

import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.channels.SeekableByteChannel;

/** A store that does what another one does, but for how its blobs are opened. */
public interface OtherwiseOpened {
    SeekableByteChannel open(BlobName name) throws IOException;

    static BlobStore of(BlobStore store, OtherwiseOpened opening) {
        Class<?>[] type = {BlobStore.class};
        return (BlobStore) Proxy.newProxyInstance(BlobStore.class.getClassLoader(), type, (self, method, arguments) -> {
            if (method.getName().equals("open")) return opening.open((BlobName) arguments[0]);
            try {
                return method.invoke(store, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
