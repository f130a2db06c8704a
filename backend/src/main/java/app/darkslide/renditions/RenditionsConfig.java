package app.darkslide.renditions;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;

/** Limits of what is decoded, and by what. */
@ConfigMapping(prefix = "darkslide.renditions")
public interface RenditionsConfig {
    /** Megapixels of a picture that can be decoded row by row: baseline JPEG, PNG, TIFF. Its memory is small whatever its size. */
    @WithDefault("150")
    @Positive int streamingMegapixels();

    /** Megapixels of any other picture; it lies in memory as a whole, four bytes a pixel and more. */
    @WithDefault("60")
    @Positive int otherMegapixels();

    /** Frames of an animation, or pages. */
    @WithDefault("10000")
    @Positive int maxFrames();

    /** Pictures decoded at the same time; as many as there are cores by default. */
    OptionalInt decodeThreads();

    /** Pictures that may wait for a decoder; the next one is told to come again. */
    @WithDefault("64")
    @Positive int queue();

    /** How long one picture may take, waiting not counted. */
    @WithDefault("30s")
    Duration decodeTimeout();

    /** What all pictures being decoded may take together, by estimate; no more than the Java heap's size is used. */
    @WithDefault("512M")
    MemorySize decodeMemory();

    /**
     * Which libvips decodes: {@code auto} tries the bundled one and then the system's; {@code bundled} or {@code system}
     * only that; a path is a library of your own; {@code off} is pure Java.
     */
    @WithDefault("auto")
    String libvips();

    /** Where the bundled library is unpacked to; a place that programs may be run from. */
    @WithDefault("${darkslide.data:data}/native")
    Path nativeDirectory();
}
