package app.darkslide.renditions.process;

import app.darkslide.renditions.EngineSettings;
import app.darkslide.renditions.RenditionEngine;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A decoder process: renders one image after the other, and knows neither keys nor names nor the database. It ends with its
 * pipe, that is with the service, whatever a decoder is doing meanwhile.
 */
public final class DecoderMain {
    private static final Path MEMORY_KILLER = Path.of("/proc/self/oom_score_adj");

    private DecoderMain() {}

    /** @param arguments {@link EngineSettings#libvips} and {@link EngineSettings#nativeDirectory} */
    public static void main(String... arguments) throws IOException {
        var settings = new EngineSettings(arguments[0], Path.of(arguments[1]));
        var warnings = new LoadingWarnings();
        var engines = Engines.load(settings);
        serve(engines, warnings.found());
    }

    /** Says hello, and decodes until the pipe ends. */
    static void serve(List<RenditionEngine> engines, List<String> warnings) throws IOException {
        beTheFirstToGo();
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err); // what a library prints must not get into the answers
        Protocol.writeTexts(out, engines.stream().map(RenditionEngine::name).toList());
        Protocol.writeTexts(out, warnings);
        out.flush();
        var inbox = new Inbox(new FileInputStream(FileDescriptor.in).getChannel());
        new Decoding(engines, inbox, out).run();
    }

    /** When memory runs out, Linux ends this process and not the service. */
    private static void beTheFirstToGo() {
        try {
            Files.writeString(MEMORY_KILLER, "1000");
        } catch (IOException notLinux) {
            // Then the system decides by itself.
        }
    }
}
