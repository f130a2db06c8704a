package app.darkslide.renditions.metadata;

import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifTiffHandler;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Reads EXIF without the makers' notes, which we do not use and which are half of the library's attack surface, and without
 * anything large: no value that is shown takes more than {@value #MAX_LENGTH} bytes.
 */
final class LeanExifHandler extends ExifTiffHandler {
    private static final int MAX_LENGTH = 4096;
    private static final int MAX_DIRECTORIES = 8;
    /** Of all values together: many tags may point to the same bytes, and each would be copied. */
    private static final int MAX_TOTAL = 1 << 20;

    /** TIFF 6.0 has IPTC and Photoshop's image resources as tags of their own. */
    private static final int IPTC = 33723;

    private static final int RESOURCES = 34377;
    private static final int MAX_NOTES = 64 << 10;

    private int directories;
    private int total;
    private ByteBuffer iptc;
    private ByteBuffer resources;

    LeanExifHandler(Metadata metadata) {
        super(metadata, null, 0);
    }

    /** The directories of settings and location; a hostile file can hold millions of others. */
    @Override
    public boolean tryEnterSubIfd(int tag) {
        var wanted = tag == ExifIFD0Directory.TAG_EXIF_SUB_IFD_OFFSET || tag == ExifIFD0Directory.TAG_GPS_INFO_OFFSET;
        return wanted && ++directories <= MAX_DIRECTORIES && super.tryEnterSubIfd(tag);
    }

    /** The next directory is that of the embedded thumbnail, or another page. */
    @Override
    public boolean hasFollowerIfd() {
        return false;
    }

    @Override
    public boolean customProcessTag(
            int at, Set<Integer> processed, int tiffHeaderOffset, RandomAccessReader reader, int tag, int byteCount)
            throws IOException {
        // True means that the tag is handled and the library skips it.
        if (tag == IPTC || tag == RESOURCES) {
            keep(tag, reader, at, byteCount);
            return true;
        }
        if (tag == ExifDirectoryBase.TAG_MAKERNOTE || byteCount > MAX_LENGTH) return true;
        total += byteCount;
        return total > MAX_TOTAL;
    }

    /** The first one of each; a further one would have to be copied, too. */
    private void keep(int tag, RandomAccessReader reader, int at, int byteCount) throws IOException {
        if (byteCount > MAX_NOTES || (tag == IPTC ? iptc : resources) != null) return;
        var bytes = ByteBuffer.wrap(reader.getBytes(at, byteCount));
        if (tag == IPTC) iptc = bytes;
        else resources = bytes;
    }

    /** IPTC's data sets as a tag of the first directory; null if there are none. */
    ByteBuffer iptc() {
        return iptc;
    }

    /** Photoshop's image resources as a tag of the first directory; null if there are none. */
    ByteBuffer resources() {
        return resources;
    }
}
