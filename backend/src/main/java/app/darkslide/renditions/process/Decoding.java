package app.darkslide.renditions.process;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.Renditions;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.renditions.probe.EmbeddedMetadata;
import app.darkslide.renditions.probe.HeaderProbe;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Tries one engine after the other on each image, and tells the service of every step. */
final class Decoding {
    private final List<Attempt> attempts;
    private final Inbox inbox;
    private final DataOutputStream out;

    Decoding(List<RenditionEngine> engines, Inbox inbox, DataOutputStream out) {
        attempts = Attempt.of(engines);
        this.inbox = inbox;
        this.out = out;
    }

    /** Until the inbox ends the process. */
    void run() throws IOException {
        while (true) {
            try {
                decode(inbox.next());
            } catch (InterruptedException | UnreadableImageException | UnsupportedImageException impossible) {
                throw new IllegalStateException(impossible); // the service has read the same header
            }
            out.flush();
        }
    }

    private void decode(Inbox.Picture picture)
            throws IOException, InterruptedException, UnreadableImageException, UnsupportedImageException {
        var header = HeaderProbe.read(picture.file()).withOrientation(picture.orientation());
        EmbeddedMetadata.hide(picture.file(), header.type());
        for (var number = picture.firstAttempt(); number < attempts.size(); number++) {
            if (!attempts.get(number).fits(header)) continue;
            if (succeeds(number, picture.file(), header)) return;
        }
        out.writeByte(Protocol.NOTHING);
    }

    private boolean succeeds(int number, ByteBuffer file, ImageHeader header) throws IOException, InterruptedException {
        var attempt = attempts.get(number);
        out.writeByte(Protocol.ATTEMPT);
        out.writeInt(number);
        out.writeUTF(attempt.toString());
        out.writeLong(attempt.engine().memory(header));
        out.flush();
        inbox.awaitPermission();
        Renditions renditions;
        try {
            renditions = attempt.render(file.asReadOnlyBuffer(), header);
        } catch (Exception | StackOverflowError | LinkageError failure) {
            out.writeByte(Protocol.FAILED);
            out.writeUTF(failure.getClass().getName());
            return false;
        }
        Protocol.write(out, renditions);
        return true;
    }
}
