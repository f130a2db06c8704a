package app.darkslide.guests;

import app.darkslide.albums.AlbumContents;
import app.darkslide.albums.AlbumContents.Joining;
import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import app.darkslide.images.ImageAccess;
import app.darkslide.quotas.Quotas;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.shares.Links;
import app.darkslide.shares.Share;
import app.darkslide.uploads.ImageUploads;
import app.darkslide.uploads.ImageUploads.Outcome;
import app.darkslide.uploads.UploadRequest;
import app.darkslide.uploads.UploadTerms;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemKind;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The one door in the gate: puts an image that a visitor sends into the album of the link, as its owner's, and can do nothing else. Whether the
 * link takes it is asked before a byte is read, and again in the transaction that adds the image.
 */
@ApplicationScoped
public class GuestUploads {
    /** All that guests hear of; whatever else is the matter is the owner's business, and how much room there is above all. */
    private static final Set<ProblemKind> TOLD = Set.of(
            ProblemType.INVALID_REQUEST,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.TOO_LARGE,
            ProblemType.UNREADABLE_IMAGE,
            ProblemType.DIGEST_MISMATCH,
            ProblemType.TOO_MANY_REQUESTS,
            ProblemType.UNAVAILABLE,
            ProblemType.SHARE_NOT_OPEN,
            ProblemReason.SHARE_TAKES_NO_IMAGES);

    @Inject
    Links links;

    @Inject
    GuestAllowance allowance;

    @Inject
    ImageAccess access;

    @Inject
    ImageUploads uploads;

    @Inject
    AlbumContents albums;

    @Inject
    Quotas quotas;

    @Inject
    GuestConfig config;

    /**
     * Who adds an image.
     *
     * @param accessRevision that the share had when they came
     */
    public record Guest(UUID share, int accessRevision, UUID visit, GuestName name) {}

    /** @param isNew false if the link showed it already */
    public record Added(UUID image, boolean isNew) {}

    /**
     * What the owner has already, be it in the trash, is put into the album as it is, so the answer does not tell that they have it.
     *
     * @throws ProblemException if the link is not open, takes no images, or not as much; 507 if there is no room, whatever for
     */
    public Added add(Guest guest, UploadRequest request)
            throws IOException, UnsupportedImageException, UnreadableImageException, PipelineBusyException {
        var share = open(links.find(guest.share), guest);
        allowance.require(share, 0);
        var gallery = access.galleryOf(share.ownerId());
        try {
            var received = uploads.receive(gallery, request, terms(gallery, share, guest));
            var image = received.image().row();
            var isNew = received.outcome() == Outcome.STORED || placeKnown(gallery, guest, image);
            return new Added(image.id(), isNew);
        } catch (ProblemException refused) {
            throw forGuests(refused);
        }
    }

    private UploadTerms terms(Gallery gallery, Share share, Guest guest) {
        return new UploadTerms(
                share.turns(), config.maxSize().asLongValue(), guest.name.text(), image -> place(gallery, guest, image)
                        .numbering());
    }

    private boolean placeKnown(Gallery gallery, Guest guest, Image image) {
        return QuarkusTransaction.requiringNew().call(() -> {
            quotas.lock(gallery.owner());
            var joining = place(gallery, guest, image);
            joining.numbering().run();
            return joining.added();
        });
    }

    private Joining place(Gallery gallery, Guest guest, Image image) {
        var share = open(links.hold(guest.share), guest);
        var joining = albums.join(gallery, share.album().orElseThrow(), image.id());
        if (joining.added()) {
            allowance.require(share, image.size());
            allowance.count(guest.visit, image.size());
        }
        return joining;
    }

    /** The visit goes on, and the link takes images. */
    private static Share open(Optional<Share> found, Guest guest) {
        var share = found.filter(one -> one.accessRevision() == guest.accessRevision)
                .orElseThrow(Links::notOpen);
        if (share.guests()) return share;
        throw new ProblemException(
                ProblemReason.SHARE_TAKES_NO_IMAGES,
                "Nothing more can be added through this link. Whoever gave it to you can change that.");
    }

    private static ProblemException forGuests(ProblemException refused) {
        if (TOLD.contains(refused.kind()) || TOLD.contains(refused.kind().type())) return refused;
        return new ProblemException(
                ProblemReason.SHARE_TAKES_NO_MORE,
                "There is no more room for images behind this link. It was not stored. Tell whoever gave you the link.");
    }
}
