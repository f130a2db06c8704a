package app.darkslide.renditions.process;

import app.darkslide.renditions.Renditions;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running decoder process, for one thread at a time. After an exception it is of no use any more and has to be closed. */
final class DecoderProcess implements AutoCloseable {
    /** What somebody has to know, and may delay, of each attempt. */
    interface DecodeAttempts {
        /**
         * Waits until there is room for it.
         *
         * @param what the engine, for the log
         */
        void begin(int number, String what, long memory);

        /** @param failure the class of what was thrown; empty when there is nothing to regret */
        void end(Optional<String> failure);
    }

    /** Half a second is usual. */
    private static final Duration LOADING = Duration.ofSeconds(60);

    private final Process process;
    private final Runnable cleanUp;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final List<String> engines;
    private final List<String> warnings;

    /** Waits until the process says hello, which it does soon or never. */
    DecoderProcess(Process process, Runnable cleanUp) throws IOException {
        this.process = process;
        this.cleanUp = cleanUp;
        out = new DataOutputStream(process.getOutputStream());
        in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        var tooLate = CompletableFuture.runAsync(
                this::kill, CompletableFuture.delayedExecutor(LOADING.toSeconds(), TimeUnit.SECONDS));
        try {
            engines = Protocol.readTexts(in);
            warnings = Protocol.readTexts(in);
        } catch (IOException e) {
            close();
            throw new IOException("A decoder process ended before it was ready.", e);
        } finally {
            tooLate.cancel(false);
        }
    }

    /** Names and versions, the preferred one first. */
    List<String> engines() {
        return engines;
    }

    /** What the engines had to say while they were loaded. */
    List<String> warnings() {
        return warnings;
    }

    /**
     * @param firstAttempt where to begin; earlier ones are left out
     * @return empty if no attempt succeeds
     * @throws IOException if the process ends, by itself or because it was killed
     */
    Optional<Renditions> render(ByteBuffer picture, int orientation, int firstAttempt, DecodeAttempts attempts)
            throws IOException {
        send(picture, orientation, firstAttempt);
        while (true) {
            switch (in.readByte()) {
                case Protocol.ATTEMPT -> {
                    attempts.begin(in.readInt(), in.readUTF(), in.readLong());
                    out.writeByte(Protocol.GO);
                    out.flush();
                }
                case Protocol.FAILED -> attempts.end(Optional.of(in.readUTF()));
                case Protocol.RENDERED -> {
                    var renditions = Protocol.readRenditions(in);
                    attempts.end(Optional.empty());
                    return Optional.of(renditions);
                }
                case Protocol.NOTHING -> {
                    return Optional.empty();
                }
                default -> throw new IOException("A decoder process talks nonsense.");
            }
        }
    }

    private void send(ByteBuffer picture, int orientation, int firstAttempt) throws IOException {
        out.writeByte(Protocol.PICTURE);
        out.writeInt(orientation);
        out.writeInt(firstAttempt);
        out.writeInt(picture.limit());
        var file = picture.duplicate().position(0);
        var channel = Channels.newChannel(out);
        while (file.hasRemaining()) channel.write(file);
        out.flush();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once, whatever it does; safe from any thread. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        process.onExit().thenRun(cleanUp);
    }
}
