package app.darkslide.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names that cameras, phones, messengers and screenshots give. */
class FileNameDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    IMG_20150501_123000.jpg                                | 2015-05-01T12:30:00
                    IMG_20150501_123000_1.jpg                              | 2015-05-01T12:30:00
                    PXL_20220822_183046023.jpg                             | 2022-08-22T18:30:46
                    20150501_123000(0).jpg                                 | 2015-05-01T12:30:00
                    2015-05-01 12.30.00-1.jpg                              | 2015-05-01T12:30:00
                    2015-05-01T12:30:00.jpg                                | 2015-05-01T12:30:00
                    DJI_20240511164405_0094_D.JPG                          | 2024-05-11T16:44:05
                    WhatsApp Image 2024-03-01 at 18.22.33.jpeg             | 2024-03-01T18:22:33
                    WhatsApp Image 2024-03-01 at 6.22.33 PM (1).jpeg       | 2024-03-01T18:22:33
                    Screenshot 2025-03-04 at 5.06.07 PM.png                | 2025-03-04T17:06:07
                    Screenshot 2025-03-04 at 12.06.07\u202FAM.png          | 2025-03-04T00:06:07
                    Screen Shot 2019-05-01 at 17.22.33.png                 | 2019-05-01T17:22:33
                    Bildschirmfoto 2025-03-04 um 17.06.07.png              | 2025-03-04T17:06:07
                    Capture d’écran 2025-03-04 à 17.06.07.png              | 2025-03-04T17:06:07
                    Capture d’écran 2025-03-04 a\u0300 17.06.07.png        | 2025-03-04T17:06:07
                    Captura de pantalla 2025-03-04 a las 17.06.07.png      | 2025-03-04T17:06:07
                    Skjermbilde 2025-03-04 kl. 17.06.07.png                | 2025-03-04T17:06:07
                    Screenshot 2025-03-04 170607.png                       | 2025-03-04T17:06:07
                    Screenshot from 2025-03-04 17-06-07.png                | 2025-03-04T17:06:07
                    Screenshot_20250304-170607_Maps.jpg                    | 2025-03-04T17:06:07
                    Screenshot_2025-03-04-17-06-07-123_com.app.jpg         | 2025-03-04T17:06:07
                    photo_2021-06-05_12-30-15.jpg                          | 2021-06-05T12:30:15
                    signal-2020-12-30-112233.jpg                           | 2020-12-30T11:22:33
                    4711_19991231_235959.jpg                               | 1999-12-31T23:59:59
                    20219999 2021-06-05 12.30.15.jpg                       | 2021-06-05T12:30:15
                    """)
    void readsATime(String name, LocalDateTime expected) {
        assertEquals(Optional.of(new PartialDate(expected, Precision.SECOND, null)), FileNameDate.read(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-05-01 \"Oma\".jpg",
                "IMG-20190501-WA0012.jpg",
                "20190501_993000.jpg",
                "20190501_12345.jpg",
                "2019.05.01 Garten 12 30 15.jpg",
                "Rechnung 2019_05_01.png"
            })
    void readsADay(String name) {
        assertEquals(
                Optional.of(new PartialDate(LocalDateTime.of(2019, 5, 1, 0, 0), Precision.DAY, null)),
                FileNameDate.read(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMG_1034.jpg",
                "1985-07 Sommer.jpg",
                "IMG_19700101_000000.jpg",
                "IMG_19800101_000012.jpg",
                "IMG_20991231_235959.jpg",
                "20150230.jpg",
                "201505011234567890.jpg",
                "120150501.jpg",
                "2015-0501.jpg",
                ""
            })
    void believesNoOtherNumber(String name) {
        assertEquals(Optional.empty(), FileNameDate.read(name));
    }
}
