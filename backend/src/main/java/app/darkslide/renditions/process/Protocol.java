package app.darkslide.renditions.process;

import app.darkslide.renditions.Rendition;
import app.darkslide.renditions.Renditions;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a decoder process and the service say to each other, numbers big-endian, texts as {@link DataOutputStream#writeUTF}:
 *
 * <pre>
 * decoder: the names of its engines, and what they had to warn of while they were loaded, once
 * service: PICTURE, orientation (int), first attempt (int), length (int), the file
 * decoder: ATTEMPT, its number (int), what it is (text), the memory that it takes in bytes (long)
 * service: GO
 * decoder: FAILED, the failure's class, and the next ATTEMPT; or RENDERED and the renditions; or, after all, NOTHING
 * </pre>
 *
 * An attempt is an engine and a {@link app.darkslide.renditions.Reading}; a process that has died is followed by another, which goes on
 * behind the attempt that killed the first.
 */
final class Protocol {
    static final byte PICTURE = 1;
    static final byte GO = 2;
    static final byte ATTEMPT = 3;
    static final byte FAILED = 4;
    static final byte RENDERED = 5;
    static final byte NOTHING = 6;

    /** The length of PICTURE before the file itself. */
    static final int PICTURE_HEAD = 13;

    private Protocol() {}

    static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts) out.writeUTF(text);
    }

    static List<String> readTexts(DataInputStream in) throws IOException {
        var texts = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) texts.add(in.readUTF());
        return List.copyOf(texts);
    }

    static void write(DataOutputStream out, Renditions renditions) throws IOException {
        out.writeByte(RENDERED);
        out.writeBoolean(renditions.whole());
        write(out, renditions.thumbnail());
        write(out, renditions.preview());
        writeBytes(out, renditions.placeholder());
    }

    /** What follows RENDERED. */
    static Renditions readRenditions(DataInputStream in) throws IOException {
        var whole = in.readBoolean();
        return new Renditions(readRendition(in), readRendition(in), readBytes(in), whole);
    }

    private static void write(DataOutputStream out, Rendition rendition) throws IOException {
        out.writeUTF(rendition.mediaType());
        writeBytes(out, rendition.bytes());
    }

    private static Rendition readRendition(DataInputStream in) throws IOException {
        return new Rendition(in.readUTF(), readBytes(in));
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
