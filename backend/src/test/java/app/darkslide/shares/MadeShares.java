package app.darkslide.shares;

import app.darkslide.albums.AlbumOrder;
import app.darkslide.crypto.ShareKey;
import app.darkslide.crypto.ShareToken;
import app.darkslide.database.Sql;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.keys.ShareKeys;
import app.darkslide.records.SealedJson;
import app.darkslide.testing.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Shares as they are stored, in whatever state a test needs. */
@ApplicationScoped
public class MadeShares {
    @Inject
    EntityManager database;

    @Inject
    Sql sql;

    @Inject
    OwnerKeys ownerKeys;

    @Inject
    ShareKeys shareKeys;

    @Inject
    Event<ShareChanged> changed;

    /** @param token what stands behind the # of its link */
    public record Made(UUID id, String token) {
        /** As it is given away, without the origin. */
        public String address() {
            return "/s/" + id + "#" + token;
        }
    }

    private record Stored(UUID id, byte[] wrappedKey, Instant takenAt) {}

    /** Of some of a person's images, with clean copies to download, and captions. */
    public Made of(Person owner, List<String> images) {
        return of(owner, images, share -> {});
    }

    /** As its owner makes it. */
    public static Made byOwner(Person owner, Map<String, ?> wanted) {
        var made = owner.sending(wanted).post("/shares").then().statusCode(201).extract();
        return new Made(UUID.fromString(made.path("id")), made.path("token"));
    }

    public Made of(Person owner, List<String> images, Consumer<Share> state) {
        var key = ShareKey.random();
        var token = ShareToken.random();
        var share = new Share();
        share.id = UUID.randomUUID();
        share.ownerId = owner.id();
        share.details = new byte[1];
        share.shown = key.seal(SealedJson.write(new ShownShare("Norway", AlbumOrder.NEWEST)), share.id);
        share.tokenHash = token.hash();
        share.download = Download.CLEAN_COPIES;
        share.captions = true;
        share.createdAt = Instant.now();
        state.accept(share);
        QuarkusTransaction.requiringNew().run(() -> {
            share.visitorKey = shareKeys.wrap(key, token, share.id);
            share.ownerKey = ownerKeys.of(share.ownerId).wrap(key, share.id);
            database.persist(share);
            images.forEach(image -> database.persist(shown(share, key, UUID.fromString(image))));
        });
        return new Made(share.id, token.text());
    }

    private ShareImage shown(Share share, ShareKey key, UUID id) {
        var stored = sql.one(
                "select id, wrapped_key as wrappedKey, taken_at as takenAt from images where id = ?1",
                Stored.class,
                id);
        var image = new ShareImage();
        image.shareId = share.id;
        image.imageId = id;
        image.publicId = UUID.randomUUID();
        image.takenAt = stored.takenAt;
        image.wrappedKey = key.wrap(ownerKeys.of(share.ownerId).unwrap(stored.wrappedKey, id), id);
        image.shown = key.seal(SealedJson.write(new ShownImage(null, "At dusk", null)), id);
        return image;
    }

    /** What its visitors know an image by. */
    public UUID publicId(Made share, String image) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.one(
                        "select public_id from share_images where share_id = ?1 and image_id = ?2",
                        UUID.class,
                        share.id,
                        UUID.fromString(image)));
    }

    /** What time does to it, or an owner to themselves. @param update with one parameter, its id */
    public void change(Made share, String update) {
        QuarkusTransaction.requiringNew().run(() -> sql.execute(update.replace("?", "?1"), share.id));
        forget(share);
    }

    /** As if five seconds had passed. */
    public void forget(Made share) {
        changed.fire(new ShareChanged(share.id));
    }

    public static Consumer<Share> withPassword(String hash) {
        return share -> share.passwordHash = hash;
    }

    public static Consumer<Share> atMost(int views) {
        return share -> share.maxViews = views;
    }

    public static Consumer<Share> downloading(Download download) {
        return share -> share.download = download;
    }
}
