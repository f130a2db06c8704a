package app.darkslide.renditions.ffmpeg;

import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.jboss.logging.Logger;

/** Loads the libraries for good at the first image that needs them. */
final class Ffmpeg {
    static final boolean LOADS = loads();

    private Ffmpeg() {}

    private static boolean loads() {
        try {
            avutil.av_log_set_level(avutil.AV_LOG_QUIET);
            swscale.swscale_version();
            return avcodec.avcodec_find_decoder(avcodec.AV_CODEC_ID_HEVC) != null;
        } catch (LinkageError absent) {
            Logger.getLogger(Ffmpeg.class).warnf("FFmpeg's decoders do not load: %s", absent);
            return false;
        }
    }
}
