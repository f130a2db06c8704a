package app.darkslide.renditions;

import java.nio.file.Path;

/**
 * What engines need to load.
 *
 * @param libvips as {@link RenditionsConfig#libvips}
 * @param nativeDirectory as {@link RenditionsConfig#nativeDirectory}
 */
public record EngineSettings(String libvips, Path nativeDirectory) {}
