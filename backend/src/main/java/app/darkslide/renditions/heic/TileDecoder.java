package app.darkslide.renditions.heic;

import app.darkslide.renditions.probe.HeifTiles;
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

/** Decodes single HEVC images to 8-bit RGB. A fresh decoder for each, so that no state of one reaches the next. */
final class TileDecoder implements AutoCloseable {
    private static final int WHOLE_RANGE = 1;
    private static final int NORMAL = 1 << 16;
    /** The converter writes whole vectors, and thus beyond the end. */
    private static final int OVERRUN = 64;

    private static final int SCALING = swscale.SWS_BILINEAR | swscale.SWS_FULL_CHR_H_INT | swscale.SWS_ACCURATE_RND;

    private final AVCodec codec = avcodec.avcodec_find_decoder(avcodec.AV_CODEC_ID_HEVC);
    private final AVFrame frame = avutil.av_frame_alloc();

    /** @param maxPixels a larger tile is refused before memory is taken for it */
    Tile decode(HeifTiles.Tile tile, long maxPixels) throws IOException {
        var context = avcodec.avcodec_alloc_context3(codec);
        try {
            context.thread_count(1).max_pixels(maxPixels).err_recognition(avcodec.AV_EF_EXPLODE);
            configure(context, tile.configuration());
            check(avcodec.avcodec_open2(context, codec, (AVDictionary) null), "open");
            decode(context, tile.data());
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
            packet.data().capacity(data.limit()).asByteBuffer().put(data.duplicate());
            check(avcodec.avcodec_send_packet(context, packet), "send");
            check(avcodec.avcodec_send_packet(context, (AVPacket) null), "end");
            check(avcodec.avcodec_receive_frame(context, frame), "receive");
            if (frame.decode_error_flags() != 0) throw new IOException("errors in a tile");
        } finally {
            avcodec.av_packet_free(packet);
        }
    }

    private Tile rgb() throws IOException {
        var width = frame.width();
        var height = frame.height();
        var scaler = scaler(width, height);
        var tile = Tile.of(width, height, OVERRUN);
        try (var planes = new PointerPointer<Pointer>(4).put(0, tile.memory());
                var strides = new IntPointer(width * Tile.BYTES, 0, 0, 0)) {
            check(
                    swscale.sws_scale(scaler, frame.data(), frame.linesize(), 0, height, planes, strides) - height,
                    "convert");
            return tile;
        } catch (IOException | RuntimeException failed) {
            tile.close();
            throw failed;
        } finally {
            swscale.sws_freeContext(scaler);
        }
    }

    /** Converts from the kind of YUV that the tile declares to full-range RGB. */
    private SwsContext scaler(int width, int height) throws IOException {
        var scaler = swscale.sws_getContext(
                width,
                height,
                frame.format(),
                width,
                height,
                avutil.AV_PIX_FMT_RGB24,
                SCALING,
                null,
                null,
                (DoublePointer) null);
        if (scaler == null) throw new IOException("no conversion from format " + frame.format());
        var range = frame.color_range() == avutil.AVCOL_RANGE_JPEG ? WHOLE_RANGE : 0;
        var matrix = swscale.sws_getCoefficients(frame.colorspace());
        swscale.sws_setColorspaceDetails(scaler, matrix, range, matrix, WHOLE_RANGE, 0, NORMAL, NORMAL);
        return scaler;
    }

    private static void check(int result, String step) throws IOException {
        if (result < 0) throw new IOException("HEVC: " + step + " failed with " + result);
    }
}
