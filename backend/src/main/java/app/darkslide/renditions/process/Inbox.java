package app.darkslide.renditions.process;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * What the service sends to a decoder process. A thread of its own reads it, so that the process ends when the service does,
 * even in the middle of an image.
 */
final class Inbox {
    /** Memory for larger images is given back at once. */
    private static final int KEPT = 32 << 20;

    /** An image to render. */
    record Picture(ByteBuffer file, int orientation, int firstAttempt) {}

    private final ReadableByteChannel in;
    private final BlockingQueue<Picture> pictures = new ArrayBlockingQueue<>(1);
    private final BlockingQueue<Byte> permissions = new ArrayBlockingQueue<>(1);
    private ByteBuffer memory = ByteBuffer.allocateDirect(0);

    Inbox(ReadableByteChannel in) {
        this.in = in;
        var reader = new Thread(this::read, "inbox");
        reader.setDaemon(true);
        reader.start();
    }

    /** Waits for the next image. Its memory is the caller's until the next call. */
    Picture next() throws InterruptedException {
        return pictures.take();
    }

    /** Waits until the service says that there is room for an attempt. */
    void awaitPermission() throws InterruptedException {
        permissions.take();
    }

    private void read() {
        try {
            while (true) {
                var message = bytes(1).get();
                if (message == Protocol.GO) permissions.put(message);
                else pictures.put(picture());
            }
        } catch (IOException | InterruptedException ended) {
            Runtime.getRuntime().halt(0);
        } catch (OutOfMemoryError tooLarge) {
            Runtime.getRuntime().halt(1);
        }
    }

    private Picture picture() throws IOException {
        var head = bytes(Protocol.PICTURE_HEAD - 1);
        var orientation = head.getInt();
        var firstAttempt = head.getInt();
        return new Picture(file(head.getInt()), orientation, firstAttempt);
    }

    private ByteBuffer file(int length) throws IOException {
        if (memory.capacity() > KEPT || memory.capacity() < length) {
            memory = null;
            memory = ByteBuffer.allocateDirect(length);
        }
        return filled(memory.clear().limit(length));
    }

    private ByteBuffer bytes(int count) throws IOException {
        return filled(ByteBuffer.allocate(count));
    }

    private ByteBuffer filled(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) if (in.read(buffer) < 0) throw new EOFException();
        return buffer.flip();
    }
}
