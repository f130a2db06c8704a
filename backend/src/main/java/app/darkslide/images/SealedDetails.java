package app.darkslide.images;

import app.darkslide.crypto.OwnerKey;
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

    static byte[] seal(Details details, OwnerKey key, UUID image) {
        try {
            return key.seal(WRITER.writeValueAsBytes(details), image);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Details open(Image image, OwnerKey key) {
        try {
            return READER.readValue(key.open(image.details, image.id));
        } catch (IOException e) {
            throw new UncheckedIOException("The details of the image " + image.id + " cannot be read", e);
        }
    }
}
