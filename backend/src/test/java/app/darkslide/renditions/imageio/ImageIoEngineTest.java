package app.darkslide.renditions.imageio;

import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.RenditionEngineContract;

class ImageIoEngineTest extends RenditionEngineContract {
    private static final RenditionEngine ENGINE = new ImageIoEngine();

    @Override
    protected RenditionEngine engine() {
        return ENGINE;
    }
}
