package app.darkslide.renditions.process;

import app.darkslide.renditions.EngineSettings;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.ffmpeg.FfmpegProbe;
import app.darkslide.renditions.ffmpeg.HeicEngine;
import app.darkslide.renditions.ffmpeg.StillEngine;
import app.darkslide.renditions.imageio.ImageIoEngine;
import app.darkslide.renditions.vips.VipsEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Determines at start which engines work here. */
final class Engines {
    private static final Logger LOG = Logger.getLogger(Engines.class);

    private Engines() {}

    /** The preferred one first; an image goes to the first engine that renders images like it. */
    static List<RenditionEngine> load(EngineSettings settings) {
        var engines = new ArrayList<RenditionEngine>();
        VipsEngine.load(settings).ifPresent(engines::add);
        var ffmpeg = ffmpeg(settings);
        ffmpeg.map(HeicEngine::new).ifPresent(engines::add);
        engines.add(new ImageIoEngine());
        ffmpeg.map(StillEngine::new).ifPresent(engines::add);
        engines.forEach(engine -> LOG.debugf("Renditions by %s", engine.name()));
        return List.copyOf(engines);
    }

    /** Its version. Even its Java part may be missing from a distribution. */
    private static Optional<String> ffmpeg(EngineSettings settings) {
        try {
            return FfmpegProbe.version(settings);
        } catch (LinkageError absent) {
            return Optional.empty();
        }
    }
}
