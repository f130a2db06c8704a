package app.darkslide.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** File names as clients send them. Each header is written as its text, which goes over the line as UTF-8. */
class DispositionTest {
    private static final String FORM = "form-data; name=\"file\"; ";

    static Stream<Arguments> clients() {
        return Stream.of(
                arguments("curl -F", FORM + "filename=\"Süße.jpg\"", "Süße.jpg"),
                arguments("curl -F", FORM + "filename=\"say %22hi%22.jpg\"", "say \"hi\".jpg"),
                arguments("curl -F", FORM + "filename=\"100%.jpg\"", "100%.jpg"),
                arguments("curl -F", FORM + "filename=\"a%20b.jpg\"", "a%20b.jpg"),
                arguments(
                        "curl --form-escape",
                        FORM + "filename=\"2019-05-01 \\\"Oma\\\".jpg\"",
                        "2019-05-01 \"Oma\".jpg"),
                arguments("curl --form-escape", FORM + "filename=\"back\\\\slash.jpg\"", "back\\slash.jpg"),
                arguments("curl -T with a header", "attachment; filename=\"Süße.jpg\"", "Süße.jpg"),
                arguments("curl -T with a header", "attachment; filename=plain.jpg", "plain.jpg"),
                arguments("curl -T with a header", "attachment; filename=two words.jpg ; x=y", "two words.jpg"),
                arguments("Chromium and Firefox", FORM + "filename=\"new%0Aline.jpg\"", "new\nline.jpg"),
                arguments("Chromium and Firefox", FORM + "filename=\"a;b=c.jpg\"", "a;b=c.jpg"),
                arguments("Chromium and Firefox", FORM + "filename=\"日本 😀.jpg\"", "日本 😀.jpg"),
                arguments("Safari", FORM + "filename=\"Süße.jpg\"", "Süße.jpg"),
                arguments("Internet Explorer", FORM + "filename=\"C:\\dir\\name.jpg\"", "C:\\dir\\name.jpg"),
                arguments("python-requests", FORM + "filename=\"Süße %22x%22.jpg\"", "Süße \"x\".jpg"),
                arguments("python-requests, old", FORM + "filename*=utf-8''S%C3%BC%C3%9Fe.jpg", "Süße.jpg"),
                arguments("httpie", FORM + "filename=\"Süße.jpg\"", "Süße.jpg"),
                arguments(
                        ".NET",
                        FORM + "filename=\"=?utf-8?B?U8O8w59lLmpwZw==?=\"; filename*=utf-8''S%C3%BC%C3%9Fe.jpg",
                        "Süße.jpg"),
                arguments(".NET", "form-data; name=file; filename=a.jpg; filename*=utf-8''a.jpg", "a.jpg"),
                arguments("PowerShell", FORM + "filename=\"=?utf-8?B?U8O8w59lLmpwZw==?=\"", "Süße.jpg"),
                arguments(
                        "a mail library",
                        FORM + "filename=\"=?utf-8?Q?S=C3=BC_=C3=9Fe?= =?utf-8?Q?=2Ejpg?=\"",
                        "Sü ße.jpg"),
                arguments("Go", FORM + "filename=\"say \\\"hi\\\" \\\\o/.jpg\"", "say \"hi\" \\o/.jpg"),
                arguments("Java's HttpClient", FORM + "filename=\"Süße.jpg\"", "Süße.jpg"),
                arguments(
                        "Apache HttpClient",
                        FORM + "filename=\"S__e.jpg\"; filename*=UTF-8''S%C3%BC%C3%9Fe.jpg",
                        "Süße.jpg"),
                arguments(
                        "either order",
                        FORM + "filename*=UTF-8'de'S%C3%BC%C3%9Fe.jpg; filename=\"Suesse.jpg\"",
                        "Süße.jpg"),
                arguments("Latin-1", "attachment; filename*=iso-8859-1''S%FC%DFe.jpg", "Süße.jpg"),
                arguments("not percent-encoded", "attachment; filename*=UTF-8''Süße.jpg", "Süße.jpg"),
                arguments("wrongly encoded", "attachment; filename*=UTF-8''%FF.jpg; filename=\"a.jpg\"", "a.jpg"),
                arguments("no such charset", "attachment; filename*=klingon''a.jpg; filename=\"b.jpg\"", "b.jpg"),
                arguments("bare quotes", FORM + "filename=\"say \"hi\".jpg\"", "say \"hi\".jpg"),
                arguments("capitals and spaces", "Form-Data ;NAME = file ; FileName = \"a.jpg\" ", "a.jpg"),
                arguments("no end", FORM + "filename=\"a.jpg", "a.jpg"),
                arguments("no MIME word", FORM + "filename=\"=?utf-8?B?!?=.jpg\"", "=?utf-8?B?!?=.jpg"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("clients")
    void aNameArrivesAsItsOwnerKnowsIt(String client, String header, String name) {
        var onTheLine = new String(header.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals(Optional.of(name), new Disposition(onTheLine).fileName());
        if (header.toLowerCase().startsWith("form-data")) assertEquals("file", new Disposition(onTheLine).field());
    }

    @Test
    void bytesThatAreNotUtf8AreLatin1() {
        assertEquals(Optional.of("Süße €.jpg"), new Disposition("attachment; filename=\"Süße \u0080.jpg\"").fileName());
    }

    @Test
    void noNameIsNone() {
        for (var header : new String[] {null, "", "attachment", "form-data; name=\"file\"", "; =;=;;\"", "a;filename"})
            assertTrue(new Disposition(header).fileName().isEmpty(), header);
    }
}
