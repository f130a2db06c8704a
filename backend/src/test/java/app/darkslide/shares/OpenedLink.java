package app.darkslide.shares;

import app.darkslide.crypto.ShareKey;
import app.darkslide.crypto.ShareToken;
import app.darkslide.database.Sql;
import app.darkslide.keys.ShareKeys;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;

/** What can be opened by a link and the database, with no key of a user. */
record OpenedLink(Share share, ShareKey key) {
    static OpenedLink of(Response shown) {
        return by(shown.path("id"), shown.path("token"));
    }

    static OpenedLink by(String id, String token) {
        var links = Arc.container().instance(Links.class).get();
        var keys = Arc.container().instance(ShareKeys.class).get();
        var share = links.find(UUID.fromString(id)).orElseThrow();
        return new OpenedLink(share, share.key(keys, ShareToken.parse(token).orElseThrow()));
    }

    static boolean isThere(String id) {
        return Arc.container()
                .instance(Links.class)
                .get()
                .find(UUID.fromString(id))
                .isPresent();
    }

    ShownShare shown() {
        return share.open(key);
    }

    /** The ids of its images that are not in the trash, each of which has a key that opens, by their dates. */
    List<String> images() {
        return images("taken_at, image_id");
    }

    List<String> imagesInOrder() {
        return images("position, image_id");
    }

    private List<String> images(String order) {
        return rows(order).stream()
                .peek(image -> image.key(key))
                .map(image -> image.imageId().toString())
                .toList();
    }

    String caption(String image) {
        return rows("image_id").stream()
                .filter(row -> row.imageId().toString().equals(image))
                .findFirst()
                .orElseThrow()
                .open(key)
                .caption();
    }

    List<UUID> publicIds() {
        return rows("image_id").stream().map(ShareImage::publicId).toList();
    }

    private List<ShareImage> rows(String order) {
        var sql = Arc.container().instance(Sql.class).get();
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.list(
                        "select * from share_images where share_id = ?1 and image_id in"
                                + " (select id from images where deleted_at is null) order by " + order,
                        ShareImage.class,
                        share.id));
    }
}
