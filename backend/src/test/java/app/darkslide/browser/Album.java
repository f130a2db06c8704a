package app.darkslide.browser;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;

/** Small pictures of somebody, each taken at a stated time: the name of its file says so, as phones do it. */
final class Album {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'IMG_'yyyyMMdd_HHmmss'.jpg'");

    private final Person person;

    Album(Person person) {
        this.person = person;
    }

    static String nameOf(LocalDateTime taken) {
        return NAME.format(taken);
    }

    static byte[] picture(LocalDateTime taken) {
        return Pictures.jpeg(90, 60, taken.hashCode());
    }

    Album with(LocalDateTime taken) {
        person.uploaded(nameOf(taken), picture(taken));
        return this;
    }

    /** So many pictures, each a minute older than the one before. */
    Album with(LocalDateTime newest, int count) {
        IntStream.range(0, count).parallel().forEach(i -> with(newest.minusMinutes(i)));
        return this;
    }
}
