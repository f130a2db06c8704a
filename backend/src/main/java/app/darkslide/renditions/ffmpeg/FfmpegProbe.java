package app.darkslide.renditions.ffmpeg;

import app.darkslide.renditions.EngineSettings;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.javacpp.Loader;
import org.jboss.logging.Logger;

/**
 * Loads FFmpeg's libraries, checks for a decoder, and unloads them again. Using them takes some 20 MB from then on, and twice
 * the time, which a service without HEIC files need not spend.
 */
public final class FfmpegProbe {
    private static final Logger LOG = Logger.getLogger(FfmpegProbe.class);
    private static final String CACHE = "org.bytedeco.javacpp.cachedir";
    private static final List<Class<?>> PRESETS = List.of(
            org.bytedeco.ffmpeg.presets.avutil.class,
            org.bytedeco.ffmpeg.presets.swresample.class,
            org.bytedeco.ffmpeg.presets.avcodec.class,
            org.bytedeco.ffmpeg.presets.swscale.class);

    private final Map<String, NativeLibrary> opened = new LinkedHashMap<>();

    private FfmpegProbe() {}

    /** FFmpeg's version; empty if the native libraries are not part of this distribution, or do not load here. */
    public static Optional<String> version(EngineSettings settings) {
        var libraries = "/org/bytedeco/ffmpeg/" + Loader.getPlatform() + "/" + System.mapLibraryName("jniavcodec");
        if (FfmpegProbe.class.getResource(libraries) == null) return Optional.empty();
        if (System.getProperty(CACHE) == null)
            System.setProperty(
                    CACHE, settings.nativeDirectory().toAbsolutePath().toString());
        try {
            return version();
        } catch (IOException | RuntimeException | LinkageError unusable) {
            LOG.warnf("HEIC and other images are kept without preview: their decoders do not load (%s)", unusable);
            return Optional.empty();
        }
    }

    /** Empty if it lacks the decoder of HEIC. */
    private static Optional<String> version() throws IOException {
        var probe = new FfmpegProbe();
        try {
            for (var preset : PRESETS) probe.open(preset);
            return probe.decodes() ? Optional.of(probe.name()) : Optional.empty();
        } finally {
            probe.close();
        }
    }

    /** Loads the dependencies first: a library finds them by name because they are loaded already. */
    private void open(Class<?> preset) throws IOException {
        var properties = Loader.loadProperties(preset, Loader.loadProperties(), true);
        var names = new ArrayList<>(properties.get("platform.preload"));
        names.addAll(properties.get("platform.link"));
        for (var name : names) {
            if (opened.containsKey(name)) continue;
            var files = Loader.findLibrary(preset, properties, name);
            if (files.length > 0) opened.put(name, NativeLibrary.getInstance(unpacked(files[0])));
        }
    }

    private static String unpacked(URL file) throws IOException {
        return Loader.cacheResource(file).getAbsolutePath();
    }

    private boolean decodes() {
        var codec = library("avcodec")
                .getFunction("avcodec_find_decoder")
                .invoke(Pointer.class, new Object[] {avcodec.AV_CODEC_ID_HEVC});
        return codec != null;
    }

    private String name() {
        return library("avutil").getFunction("av_version_info").invokeString(new Object[0], false);
    }

    private NativeLibrary library(String name) {
        return opened.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name + "@"))
                .findFirst()
                .orElseThrow(() -> new UnsatisfiedLinkError("no " + name))
                .getValue();
    }

    private void close() {
        var libraries = new ArrayList<>(opened.values());
        for (var i = libraries.size() - 1; i >= 0; i--) libraries.get(i).close();
    }
}
