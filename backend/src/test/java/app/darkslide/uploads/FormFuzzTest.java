package app.darkslide.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.dates.PartialDate;
import app.darkslide.images.FileName;
import app.darkslide.web.ProblemException;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.fileupload2.core.MultipartInput.MalformedStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a form or a header contains, it is understood or refused, and a name never does harm. */
class FormFuzzTest {
    private static final int CHANGES = 400;

    @MethodSource("forms")
    @FuzzTest(maxDuration = "5m")
    void any_form_is_understood_or_refused(byte[] bytes) throws IOException {
        try {
            var form = MultipartForm.of(new ByteArrayInputStream(bytes), "multipart/form-data; boundary=XB");
            assertTrue(form.bytes().readAllBytes().length < bytes.length);
            assertHarmless(form.name());
        } catch (ProblemException | MalformedStreamException refused) {
            // as it should be
        }
    }

    @MethodSource("names")
    @FuzzTest(maxDuration = "5m")
    void any_header_has_a_harmless_name(byte[] bytes) {
        var header = new String(bytes, StandardCharsets.ISO_8859_1);
        assertHarmless(FileName.received(new Disposition(header).fileName().orElse("")));
        assertHarmless(FileName.received(new String(bytes, StandardCharsets.UTF_8)));
    }

    @MethodSource("contentTypes")
    @FuzzTest(maxDuration = "5m")
    void any_content_type_is_understood_or_refused(byte[] bytes) throws IOException {
        var contentType = new String(bytes, StandardCharsets.ISO_8859_1);
        try {
            var form = new ByteArrayInputStream(forms().findFirst().orElseThrow());
            MultipartForm.of(form, contentType).bytes().readAllBytes();
        } catch (ProblemException | MalformedStreamException refused) {
            // as it should be
        }
    }

    @MethodSource("times")
    @FuzzTest(maxDuration = "5m")
    void any_time_of_a_file_is_one_or_none(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        FileTime.parse(text).ifPresent(time -> {
            assertEquals(Optional.of(time), FileTime.parse(time.toString()), text);
            PartialDate.ofFile(time);
        });
    }

    @Test
    void what_is_changed_a_little_is_understood_or_refused() throws IOException {
        var random = new Random(5);
        for (var form : forms().toList())
            for (int i = 0; i < CHANGES; i++) any_form_is_understood_or_refused(changed(form, random));
        for (var name : names().toList())
            for (int i = 0; i < CHANGES; i++) any_header_has_a_harmless_name(changed(name, random));
        for (var contentType : contentTypes().toList())
            for (int i = 0; i < CHANGES; i++) any_content_type_is_understood_or_refused(changed(contentType, random));
        for (var time : times().toList())
            for (int i = 0; i < CHANGES; i++) any_time_of_a_file_is_one_or_none(changed(time, random));
    }

    /** What is kept can be kept again as it is, and be typed by its owner. */
    private static void assertHarmless(FileName.Received name) {
        assertEquals(name.kept(), FileName.of(name.kept()));
        assertEquals(new FileName.Received(name.kept(), false), FileName.received(name.kept()));
        assertFalse(name.kept().matches("(?s).*[\\p{Cntrl}/\\\\].*"), name.kept());
        assertTrue(name.kept().length() <= 255, name.kept());
    }

    static Stream<byte[]> forms() {
        var file = "--XB\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\nbytes\r\n";
        var date = "--XB\r\nContent-Disposition: form-data; name=\"lastModified\"\r\n\r\n2015-05-01T10:30:00Z\r\n";
        return Stream.of(
                        file + "--XB--\r\n", date + file + "--XB--\r\n", file + date + "--XB--", file + file + "--XB--")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> names() {
        return DispositionTest.clients().map(one -> ((String) one.get()[1]).getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> contentTypes() {
        return Stream.of(
                        "multipart/form-data; boundary=XB",
                        "multipart/form-data; charset=utf-8; boundary=\"XB\"",
                        "multipart/form-data; boundary*=utf-8''XB")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> times() {
        return Stream.of(
                        "2015-05-01T10:30:00Z",
                        "2015-05-01T10:30:00.123456789+05:30",
                        "-999999999-01-01T00:00:00+18:00",
                        "+999999999-12-31T23:59:59-18:00",
                        "Fri, 01 May 2015 10:30:00 GMT")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] changed(byte[] seed, Random random) {
        var bytes = seed.clone();
        for (var count = 1 + random.nextInt(6); count > 0; count--)
            bytes[random.nextInt(bytes.length)] =
                    random.nextBoolean() ? (byte) random.nextInt(256) : seed[random.nextInt(seed.length)];
        return bytes;
    }
}
