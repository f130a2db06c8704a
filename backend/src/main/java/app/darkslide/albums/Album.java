package app.darkslide.albums;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;

@Entity
@Table(name = "albums")
class Album {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Of version 7, so that albums are listed in the order in which they were made. */
    @Id
    UUID id;

    @PartitionKey
    UUID ownerId;

    /** Null at the top. */
    UUID parentId;

    /** {@link AlbumDetails}, sealed under the owner's key. */
    byte[] details;

    Instant createdAt;

    /** How often it was changed. */
    int revision;

    /** The number of its last change; {@link AlbumNumbers} writes it. */
    @Column(updatable = false)
    long changeNo;

    /** The last change of a row that is about to be stored: the record repeats what stands in the other columns. */
    void seal(AlbumDetails present, OwnerKey key) {
        revision++;
        try {
            var bound = present.sealedWith(AlbumDetails.Columns.of(this));
            details = key.seal(JSON.writeValueAsBytes(bound), id);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws SealBrokenException if they, or the columns that they were sealed with, are not what was stored */
    AlbumDetails open(OwnerKey key) {
        try {
            var opened = JSON.readValue(key.open(details, id), AlbumDetails.class);
            if (AlbumDetails.Columns.of(this).equals(opened.row())) return opened;
            throw SealBrokenException.ofRow(id);
        } catch (IOException e) {
            throw new UncheckedIOException("The details of the album " + id + " cannot be read", e);
        }
    }

    String etag() {
        return '"' + id.toString() + '.' + revision + '"';
    }
}
