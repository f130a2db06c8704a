package app.darkslide.renditions.imageio;

import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.RenditionEngineContract;
import java.util.EnumSet;
import java.util.Set;

class ImageIoEngineTest extends RenditionEngineContract {
    private static final RenditionEngine ENGINE = new ImageIoEngine();

    @Override
    protected RenditionEngine engine() {
        return ENGINE;
    }

    @Override
    protected Set<ImageType> types() {
        return EnumSet.of(ImageType.JPEG, ImageType.PNG, ImageType.GIF, ImageType.WEBP, ImageType.TIFF, ImageType.BMP);
    }
}
