package app.darkslide.renditions.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/** Decodes single images to 8-bit RGB. A fresh decoder for each, so that no state of one reaches the next. */
final class FrameDecoder implements AutoCloseable {
    private static final int WHOLE_RANGE = 1;
    private static final int NORMAL = 1 << 16;
    /** The converter writes whole vectors, and thus beyond the end. */
    private static final int OVERRUN = 64;

    private static final int SCALING = swscale.SWS_BILINEAR | swscale.SWS_FULL_CHR_H_INT | swscale.SWS_ACCURATE_RND;

    private static final int OPAQUE = 3;
    private static final int WITH_ALPHA = 4;

    private final AVCodec codec;
    private final boolean alpha;
    private final AVFrame frame = avutil.av_frame_alloc();

    /** @param alpha whether transparency counts */
    FrameDecoder(int codec, boolean alpha) throws IOException {
        this.codec = avcodec.avcodec_find_decoder(codec);
        this.alpha = alpha;
        if (this.codec == null) throw new IOException("no decoder " + codec);
    }

    /**
     * @param configuration what a container says about the coding; null if there is nothing
     * @param maxPixels a larger image is refused before memory is taken for it
     */
    Frame decode(ByteBuffer configuration, ByteBuffer data, long maxPixels) throws IOException {
        var context = avcodec.avcodec_alloc_context3(codec);
        try {
            context.thread_count(1).max_pixels(maxPixels).err_recognition(avcodec.AV_EF_EXPLODE);
            if (configuration != null) configure(context, configuration);
            check(avcodec.avcodec_open2(context, codec, (AVDictionary) null), "open");
            decode(context, data);
            return rgb();
        } finally {
            avcodec.avcodec_free_context(context);
        }
    }

    @Override
    public void close() {
        avutil.av_frame_free(frame);
    }

    /** The context owns the copy and frees it. */
    private static void configure(AVCodecContext context, ByteBuffer configuration) {
        var length = configuration.limit();
        var memory = new BytePointer(avutil.av_mallocz(length + avcodec.AV_INPUT_BUFFER_PADDING_SIZE));
        memory.capacity(length).asByteBuffer().put(configuration.duplicate());
        context.extradata(memory).extradata_size(length);
    }

    private void decode(AVCodecContext context, ByteBuffer data) throws IOException {
        var packet = avcodec.av_packet_alloc();
        try {
            check(avcodec.av_new_packet(packet, data.limit()), "packet");
            packet.data()
                    .capacity(data.limit())
                    .asByteBuffer()
                    .put(data.duplicate().position(0));
            check(avcodec.avcodec_send_packet(context, packet), "send");
            check(avcodec.avcodec_send_packet(context, (AVPacket) null), "end");
            check(avcodec.avcodec_receive_frame(context, frame), "receive");
            if (frame.decode_error_flags() != 0) throw new IOException("errors in an image");
        } finally {
            avcodec.av_packet_free(packet);
        }
    }

    private Frame rgb() throws IOException {
        var width = frame.width();
        var height = frame.height();
        var bands = alpha && has(avutil.AV_PIX_FMT_FLAG_ALPHA) ? WITH_ALPHA : OPAQUE;
        var scaler = scaler(width, height, bands);
        var rgb = Frame.of(width, height, bands, OVERRUN);
        try (var planes = new PointerPointer<Pointer>(4).put(0, rgb.memory());
                var strides = new IntPointer(width * bands, 0, 0, 0)) {
            check(
                    swscale.sws_scale(scaler, frame.data(), frame.linesize(), 0, height, planes, strides) - height,
                    "convert");
            return rgb;
        } catch (IOException | RuntimeException failed) {
            rgb.close();
            throw failed;
        } finally {
            swscale.sws_freeContext(scaler);
        }
    }

    private boolean has(int flag) {
        var format = avutil.av_pix_fmt_desc_get(frame.format());
        return (format.flags() & flag) != 0;
    }

    /** Converts from the kind of YUV that the image declares, or from what it is else, to full-range RGB. */
    private SwsContext scaler(int width, int height, int bands) throws IOException {
        var scaler = swscale.sws_getContext(
                width,
                height,
                frame.format(),
                width,
                height,
                bands == WITH_ALPHA ? avutil.AV_PIX_FMT_RGBA : avutil.AV_PIX_FMT_RGB24,
                SCALING,
                null,
                null,
                (DoublePointer) null);
        if (scaler == null) throw new IOException("no conversion from format " + frame.format());
        var range = frame.color_range() == avutil.AVCOL_RANGE_JPEG || !isYuv() ? WHOLE_RANGE : 0;
        var matrix = swscale.sws_getCoefficients(frame.colorspace());
        swscale.sws_setColorspaceDetails(scaler, matrix, range, matrix, WHOLE_RANGE, 0, NORMAL, NORMAL);
        return scaler;
    }

    private boolean isYuv() {
        var samples = avutil.av_pix_fmt_desc_get(frame.format()).nb_components();
        return samples >= 3 && !has(avutil.AV_PIX_FMT_FLAG_RGB) && !has(avutil.AV_PIX_FMT_FLAG_PAL);
    }

    private static void check(int result, String step) throws IOException {
        if (result < 0) throw new IOException("FFmpeg: " + step + " failed with " + result);
    }
}
