package app.darkslide.images;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.darkslide.cleancopy.CleanCopy;
import app.darkslide.renditions.ImageType;
import app.darkslide.web.StreamedBody;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Set;
import java.util.stream.Stream;

/** What is sent of an original, of which any range can be read by itself. */
sealed interface Excerpt {
    /** Distinguishes its bytes from all else that there is of the image, in entity tags. */
    String tag();

    /** In bytes. */
    long size();

    void write(SeekableByteChannel original, long first, long length, OutputStream out) throws IOException;

    /** All of it. */
    record Whole(long size) implements Excerpt {
        @Override
        public String tag() {
            return Image.ORIGINAL;
        }

        @Override
        public void write(SeekableByteChannel original, long first, long length, OutputStream out) throws IOException {
            StreamedBody.copy(original.position(first), length, out);
        }
    }

    /** The picture and nothing else. */
    record Clean(CleanCopy copy) implements Excerpt {
        /** Of the formats of which there may be one. */
        static final Set<String> MEDIA_TYPES = Stream.of(
                        ImageType.JPEG,
                        ImageType.PNG,
                        ImageType.GIF,
                        ImageType.WEBP,
                        ImageType.AVIF,
                        ImageType.HEIC,
                        ImageType.TIFF,
                        ImageType.BMP)
                .map(ImageType::mediaType)
                .collect(toUnmodifiableSet());

        @Override
        public String tag() {
            return "clean-" + CleanCopy.VERSION;
        }

        @Override
        public long size() {
            return copy.size();
        }

        @Override
        public void write(SeekableByteChannel original, long first, long length, OutputStream out) throws IOException {
            copy.write(original, first, length, out);
        }
    }
}
