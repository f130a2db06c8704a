package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.OwnerKey;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.PartitionKey;

/**
 * An image's row. It shows in clear what lists, limits and answers need; everything else is sealed. Other packages can read
 * it and not change it: only {@link ImageChanges} and {@link ImageEdits} write.
 */
@Entity
@Table(name = "images")
public class Image {
    /** The file of the object that holds the original, byte for byte. */
    static final String ORIGINAL = "original";

    static final String THUMBNAIL = "thumbnail";
    static final String PREVIEW = "preview";

    /** Of version 7, so that rows inserted one after another lie beside each other. */
    @Id
    UUID id;

    @PartitionKey
    UUID ownerId;

    String mediaType;

    long size;

    /** Pixels as shown, upright and turned; null for an image that could not be inspected. */
    Integer width;

    Integer height;

    /** Local time where it was taken, read as if it were UTC. The gallery sorts and counts by it, so that no day is split. */
    Instant takenAt;

    Instant createdAt;

    /** HMAC of the SHA-256 under the owner's key: it finds duplicates of one owner, and hides those of different owners. */
    byte[] digest;

    /** The key of all its files, wrapped by the owner's key. Without it they are noise. */
    byte[] wrappedKey;

    /** {@link Details}, sealed under the owner's key. */
    byte[] details;

    /** How often the details were sealed; 0 for those of an earlier release, which do not have it among them. */
    int sealedRevision;

    /** Null for an image that is kept without preview. */
    String thumbnailType;

    Integer thumbnailSize;

    String previewType;

    Integer previewSize;

    /** Of the renditions that were made anew last, as {@link WrittenRenditions} says; null for the first ones. */
    String renditionsEdition;

    /** Incremented whenever the renditions are made anew, so that their URLs change. */
    int renditionsVersion;

    /** When it was moved to the trash; null while it is in the gallery. */
    Instant deletedAt;

    /** Whether something of it was found to be damaged. */
    boolean damaged;

    /** What was found of a damaged one; null if that was before it was kept. */
    @Enumerated(EnumType.STRING)
    DamageReason damagedReason;

    /** Incremented by every change of the owner's, so that two of them notice each other. */
    int revision;

    /** Of its last change that its owner can see: {@link ChangeNumbers}. */
    long changeNo;

    /** The last change of a row that is about to be stored: the record repeats what stands in the other columns. */
    void setDetails(Details present, OwnerKey key) {
        sealedRevision++;
        details = SealedDetails.seal(present, this, key);
    }

    void setRenditions(WrittenRenditions written) {
        renditionsEdition = written.edition();
        thumbnailType = written.thumbnail().mediaType();
        thumbnailSize = written.thumbnail().size();
        previewType = written.preview().mediaType();
        previewSize = written.preview().size();
        renditionsVersion++;
    }

    void swapWidthAndHeight() {
        var across = width;
        width = height;
        height = across;
    }

    public UUID id() {
        return id;
    }

    public UUID ownerId() {
        return ownerId;
    }

    /** Of the original. */
    public String mediaType() {
        return mediaType;
    }

    /** Pixels across, upright; null for an image that could not be inspected. */
    public Integer width() {
        return width;
    }

    /** Pixels down. */
    public Integer height() {
        return height;
    }

    /**
     * The key of its files.
     *
     * @throws app.darkslide.crypto.SealBrokenException if it is not what was stored
     */
    public DataKey key(OwnerKey owner) {
        return owner.unwrap(wrappedKey, id);
    }

    /** Of the original, in bytes. */
    public long size() {
        return size;
    }

    /** Local time where it was taken, read as if it were UTC. */
    public Instant takenAt() {
        return takenAt;
    }

    /** When it was uploaded. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it was moved to the trash; null while it is in the gallery. */
    public Instant deletedAt() {
        return deletedAt;
    }

    /** Of its last change that its owner can see; higher than those of all changes before. */
    public long changeNo() {
        return changeNo;
    }

    /** HMAC of the SHA-256 under the owner's key, 32 bytes. */
    public byte[] digest() {
        return digest;
    }

    /** Empty for an image that is kept without preview. */
    public Optional<StoredRendition> thumbnail() {
        return rendition(THUMBNAIL, thumbnailType, thumbnailSize);
    }

    public Optional<StoredRendition> preview() {
        return rendition(PREVIEW, previewType, previewSize);
    }

    private Optional<StoredRendition> rendition(String name, String mediaType, Integer size) {
        return hasRenditions()
                ? Optional.of(
                        new StoredRendition(name, WrittenRenditions.part(name, renditionsEdition), mediaType, size))
                : Optional.empty();
    }

    /** The names of their files; none for an image that is kept without preview. */
    List<String> renditionParts() {
        return Stream.concat(thumbnail().stream(), preview().stream())
                .map(StoredRendition::part)
                .toList();
    }

    /** Changes whenever its renditions are made anew. */
    public int renditionsVersion() {
        return renditionsVersion;
    }

    public boolean hasRenditions() {
        return thumbnailType != null;
    }

    /** Whether it had renditions that were given up, because they were damaged. */
    public boolean lacksRenditions() {
        return !hasRenditions() && renditionsVersion > 0;
    }

    /** Whether something of it was found to be damaged. */
    public boolean isDamaged() {
        return damaged;
    }

    /** Whether that is the original, so that the same bytes put it right. */
    public boolean hasDamagedOriginal() {
        return damaged && (damagedReason == null || damagedReason.isOfOriginal());
    }

    /** What is damaged; null if nothing is, or if it was found before that was kept. */
    public DamageReason damagedReason() {
        return damagedReason;
    }

    void setDamage(DamageReason reason) {
        damaged = reason != null;
        damagedReason = reason;
    }

    public boolean isInTrash() {
        return deletedAt != null;
    }

    /** The entity tag of its details, which change; its files have their own. */
    public String etag() {
        return '"' + id.toString() + '.' + renditionsVersion + '.' + revision + '"';
    }
}
