package app.darkslide.images;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** {@link Details} as they are stored in the database. The format changes by adding fields only, whatever the API does. */
final class SealedDetails {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectWriter WRITER = JSON.writerFor(Details.class);
    private static final ObjectReader READER = JSON.readerFor(Details.class);

    private SealedDetails() {}

    /** @param row with its new values in all other columns */
    static byte[] seal(Details details, Image row, OwnerKey key) {
        try {
            var bound = details.sealedWith(SealedColumns.of(row));
            return key.seal(WRITER.writeValueAsBytes(bound), row.id);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws SealBrokenException if they, or the columns that they were sealed with, are not what was stored */
    static Details open(Image image, OwnerKey key) {
        try {
            Details details = READER.readValue(key.open(image.details, image.id));
            if (!isSealedWith(details.row(), image)) throw SealBrokenException.ofRow(image.id);
            return details;
        } catch (IOException e) {
            throw new UncheckedIOException("The details of the image " + image.id + " cannot be read", e);
        }
    }

    /** What others see, for one of them: it is bound to no columns, because it is sealed anew whenever it changes. */
    static byte[] sealShown(Details details, UUID image, OwnerKey viewer) {
        try {
            return viewer.seal(WRITER.writeValueAsBytes(details.forOthers()), image);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws SealBrokenException if it is not what was stored */
    static Details openShown(byte[] shown, UUID image, OwnerKey viewer) {
        try {
            Details details = READER.readValue(viewer.open(shown, image));
            return details.fileName() == null ? Details.LOST : details;
        } catch (IOException e) {
            throw new UncheckedIOException("What is shown of the image " + image + " cannot be read", e);
        }
    }

    private static boolean isSealedWith(SealedColumns columns, Image image) {
        return columns == null ? image.sealedRevision == 0 : columns.equals(SealedColumns.of(image));
    }
}
