package app.darkslide.renditions.process;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bytedeco.javacpp.Loader;

/**
 * The jars and directories that a decoder process needs, found by something that each of them contains: the service's own
 * class loader, whichever it is, knows where that lies. What a distribution leaves out is left out here.
 */
final class ClassPath {
    private static final List<String> CONTENTS = List.of(
            "org/jboss/logging/Logger.class",
            "com/sun/jna/Native.class",
            "org/bytedeco/javacpp/Loader.class",
            "org/bytedeco/ffmpeg/global/avcodec.class",
            "com/twelvemonkeys/lang/StringUtil.class",
            "com/twelvemonkeys/io/FileUtil.class",
            "com/twelvemonkeys/image/ImageUtil.class",
            "com/twelvemonkeys/imageio/ImageReaderBase.class",
            "com/twelvemonkeys/imageio/metadata/Directory.class",
            "kotlin/Unit.class");

    private static final String PLUGINS = "META-INF/services/javax.imageio.spi.ImageReaderSpi";

    private final ClassLoader loader = ClassPath.class.getClassLoader();
    private final Set<Path> places = new LinkedHashSet<>();

    private ClassPath() {}

    /** As the option {@code -cp} takes it. */
    static String of(Class<?> mainClass) {
        try {
            var path = new ClassPath();
            path.addAll(mainClass.getName().replace('.', '/') + ".class");
            path.addAll(DecoderMain.class.getName().replace('.', '/') + ".class");
            path.addAll("renditions/self-test.jpg");
            for (var content : CONTENTS) path.addAll(content);
            path.addAll(PLUGINS);
            path.addNativeLibraries();
            return path.places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new IllegalStateException("The decoders' class path cannot be found out.", e);
        }
    }

    private void addNativeLibraries() throws IOException {
        try {
            var platform = Loader.getPlatform();
            addAll("org/bytedeco/javacpp/" + platform + "/" + System.mapLibraryName("jnijavacpp"));
            addAll("org/bytedeco/ffmpeg/" + platform + "/" + System.mapLibraryName("jniavcodec"));
        } catch (LinkageError absent) {
            // Then there is no decoder of HEIC in this distribution.
        }
    }

    private void addAll(String content) throws IOException {
        for (var places = loader.getResources(content); places.hasMoreElements(); ) add(places.nextElement(), content);
    }

    private void add(URL place, String content) throws IOException {
        if (place.openConnection() instanceof JarURLConnection jar) places.add(Path.of(toUri(jar.getJarFileURL())));
        else if (place.getProtocol().equals("file")) places.add(root(Path.of(toUri(place)), content));
    }

    private static Path root(Path file, String content) {
        for (var levels = content.split("/").length; levels > 0; levels--) file = file.getParent();
        return file;
    }

    private static URI toUri(URL url) {
        return URI.create(url.toString());
    }
}
