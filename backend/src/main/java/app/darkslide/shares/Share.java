package app.darkslide.shares;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.crypto.ShareKey;
import app.darkslide.crypto.ShareToken;
import app.darkslide.keys.ShareKeys;
import app.darkslide.records.SealedJson;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.PartitionKey;

/**
 * A link to an album, which shows what is in it at the time, or to a selection of images. Only what was changed is written: views are
 * counted, links revoked and keys wrapped anew by statements of their own, which no edit that goes on meanwhile may undo.
 */
@DynamicUpdate
@Entity
@Table(name = "shares")
public class Share {
    /** Random, because it tells visitors nothing of when it was made. */
    @Id
    UUID id;

    @PartitionKey
    UUID ownerId;

    /** Null for a selection. */
    UUID albumId;

    /** {@link ShareDetails}, sealed under the owner's key. */
    byte[] details;

    /** {@link ShownShare}, sealed under the key of the share. */
    byte[] shown;

    byte[] tokenHash;

    /** The key of the share, as {@link ShareKeys} wraps it; null once it was revoked. */
    byte[] visitorKey;

    /** The key of the share, wrapped by the owner's; null once it was revoked. */
    byte[] ownerKey;

    /** Null without a password. */
    String passwordHash;

    /** Null if it does not end by itself. */
    Instant expiresAt;

    /** Null if it may be opened as often as anybody likes. */
    Integer maxViews;

    /** How often it was opened. */
    int views;

    @Enumerated(EnumType.ORDINAL)
    Download download;

    /** Whether visitors see what the owner calls the album, and says of the images. */
    boolean captions;

    /** Whether visitors may add images to the album. */
    boolean guests;

    Instant createdAt;

    Instant revokedAt;

    /** How often the owner changed it. */
    int revision;

    /** How often all visits were ended: by revoking it, and by another password. */
    int accessRevision;

    /** When it was opened last; null before that. */
    Instant lastUsedAt;

    protected Share() {}

    /** @param albumId null for a selection */
    Share(UUID ownerId, UUID albumId, Instant createdAt) {
        id = UUID.randomUUID();
        this.ownerId = ownerId;
        this.albumId = albumId;
        this.createdAt = createdAt;
    }

    /** What is sealed is left to {@link #seal}. Another password ends all visits. */
    void set(ShareTerms terms) {
        if (!Objects.equals(passwordHash, terms.passwordHash())) accessRevision++;
        passwordHash = terms.passwordHash();
        expiresAt = terms.expiresAt();
        maxViews = terms.maxViews();
        download = terms.download();
        captions = terms.captions();
        guests = terms.guests();
    }

    void seal(ShareDetails present, OwnerKey key) {
        details = key.seal(SealedJson.write(present), id);
    }

    void seal(ShownShare present, ShareKey key) {
        shown = key.seal(SealedJson.write(present), id);
    }

    /** @throws SealBrokenException if they are not what was stored, or were stored for another album */
    ShareDetails open(OwnerKey key) {
        var opened = SealedJson.read(key.open(details, id), ShareDetails.class);
        if (!Objects.equals(opened.album(), albumId)) throw SealBrokenException.ofRow(id);
        return opened;
    }

    public UUID id() {
        return id;
    }

    public UUID ownerId() {
        return ownerId;
    }

    /** Whose turns visitors take: those that all visitors of one owner have together, so that they keep the owner from nothing. */
    public UUID turns() {
        return new UUID(~ownerId.getMostSignificantBits(), ~ownerId.getLeastSignificantBits());
    }

    /** Empty for a selection. */
    public Optional<UUID> album() {
        return Optional.ofNullable(albumId);
    }

    /** A hash of the password that it asks for, if it does. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Empty if it does not end by itself. */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    public Download download() {
        return download;
    }

    /** Whether visitors see what the owner calls the album, and says of the images. */
    public boolean captions() {
        return captions;
    }

    /** Whether visitors may add images to the album. */
    public boolean guests() {
        return guests;
    }

    /** What a visitor was given at another one is good for nothing. */
    public int accessRevision() {
        return accessRevision;
    }

    /** Whether it was neither revoked nor has expired. Whether it may be opened once more is for the database to say. */
    public boolean isOpen(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** Whether this is the secret in its link. */
    public boolean isOpenedBy(ShareToken token) {
        return MessageDigest.isEqual(tokenHash, token.hash());
    }

    /** @throws SealBrokenException if it is not the secret in its link, or the key is not what was stored */
    public ShareKey key(ShareKeys keys, ShareToken token) {
        return keys.unwrap(visitorKey, token, id);
    }

    /** @throws SealBrokenException if it is not what was stored */
    ShareKey key(OwnerKey owner) {
        return owner.unwrapShareKey(ownerKey, id);
    }

    /** @throws SealBrokenException if it is not what was stored */
    public ShownShare open(ShareKey key) {
        return SealedJson.read(key.open(shown, id), ShownShare.class);
    }

    String etag() {
        return '"' + id.toString() + '.' + revision + '"';
    }
}
