package app.darkslide.renditions.ffmpeg;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.Reading;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.Renditions;
import app.darkslide.renditions.imageio.ImageIo;
import app.darkslide.renditions.imageio.Rows;
import app.darkslide.renditions.probe.HeifTiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Renders HEIC with FFmpeg's HEVC decoder, tile by tile. */
public final class HeicEngine implements RenditionEngine {
    /** A row of tiles, or an image in one piece, lies in memory twice: as decoded with up to 10 bits, and as RGB. */
    private static final long BYTES_PER_PIXEL = 6;

    private static final long BESIDES = 64 << 20;

    /** Of a larger image the opacity would not fit into what is reckoned besides; photos have none. */
    private static final long MAX_ALPHA_PIXELS = 12_000_000;

    private final String version;

    /** @param version of FFmpeg, whose libraries have been found to load */
    public HeicEngine(String version) {
        this.version = version;
    }

    @Override
    public String name() {
        return "FFmpeg " + version + " for HEIC";
    }

    @Override
    public boolean renders(ImageHeader header) {
        return header.type() == ImageType.HEIC && Ffmpeg.LOADS;
    }

    @Override
    public long memory(ImageHeader header) {
        return TileRows.maxPixels(header) * BYTES_PER_PIXEL + BESIDES;
    }

    @Override
    public Renditions render(ByteBuffer picture, ImageHeader header, Reading reading) throws Exception {
        var tiles = HeifTiles.of(picture).orElseThrow(HeicEngine::madeUpOtherwise);
        var opacity = header.pixels() <= MAX_ALPHA_PIXELS ? HeifTiles.ofAlpha(picture) : Optional.<HeifTiles>empty();
        try (var rows = new TileRows(tiles, header)) {
            return opacity.isEmpty() ? ImageIo.finish(rows, header) : render(rows, opacity.get(), header);
        }
    }

    private static Renditions render(Rows colours, HeifTiles opacity, ImageHeader header) throws IOException {
        try (var alpha = new TileRows(opacity, header)) {
            return ImageIo.finish(new AlphaRows(colours, alpha), header);
        }
    }

    private static IOException madeUpOtherwise() {
        return new IOException("neither a grid of tiles nor one image of HEVC");
    }
}
