package app.darkslide.renditions.process;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.Reading;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.Renditions;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;

/** One way to render an image. */
record Attempt(RenditionEngine engine, Reading reading) {
    /** Every engine on the whole image, and only then, because none can read it whole, every engine on a part of it. */
    static List<Attempt> of(List<RenditionEngine> engines) {
        return Stream.of(Reading.WHOLE, Reading.PARTIAL)
                .flatMap(reading -> engines.stream().map(engine -> new Attempt(engine, reading)))
                .toList();
    }

    /** Whether it may succeed. Of what is cut off there is only a part, even where a decoder would not notice. */
    boolean fits(ImageHeader header) {
        return engine.renders(header) && !(header.cut() && reading == Reading.WHOLE);
    }

    Renditions render(ByteBuffer file, ImageHeader header) throws Exception {
        return engine.render(file, header, reading).as(reading);
    }

    /** For the log. */
    @Override
    public String toString() {
        return engine.name() + (reading == Reading.PARTIAL ? " in part" : "");
    }
}
