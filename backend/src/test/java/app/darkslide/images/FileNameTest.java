package app.darkslide.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {
    static Stream<Arguments> names() {
        return Stream.of(
                arguments("a.jpg", "a.jpg", false),
                arguments(" a.jpg ", "a.jpg", false),
                arguments("say \"hi\".jpg", "say \"hi\".jpg", false),
                arguments("", "untitled", false),
                arguments("\u2068Anna\u2069 2.jpg", "Anna 2.jpg", true),
                arguments("right\u202Egpj.exe", "rightgpj.exe", true),
                arguments("new\nline.jpg", "new line.jpg", true),
                arguments("a\tb.jpg", "a b.jpg", true),
                arguments("a\u0000b\u007F.jpg", "ab.jpg", true),
                arguments("half \uD83D.jpg", "half .jpg", true),
                arguments("../../etc/passwd.jpg", "passwd.jpg", true),
                arguments("holiday/a.jpg", "a.jpg", true),
                arguments("C:\\dir\\a.jpg", "a.jpg", true),
                arguments("..", "untitled", true),
                arguments("folder/", "untitled", true),
                arguments("\u2068\u2069", "untitled", true),
                arguments("x".repeat(255), "x".repeat(255), false),
                arguments("x".repeat(252) + ".jpg", "x".repeat(251) + ".jpg", true),
                arguments("x".repeat(250) + "😀".repeat(9) + ".jpg", "x".repeat(250) + ".jpg", true),
                arguments("." + "x".repeat(400), "." + "x".repeat(254), true));
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatCanBeKeptOfANameIsKept(String sent, String kept, boolean changed) {
        assertEquals(new FileName.Received(kept, changed), FileName.received(sent));
    }
}
