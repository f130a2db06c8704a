package app.darkslide.members;

import app.darkslide.albums.AlbumRole;
import app.darkslide.albums.ShownAlbum;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.ImageProblems;
import app.darkslide.images.OwnerView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AlbumInvitation", description = "An invitation to somebody's album.")
record InvitationView(
        @Schema(description = "Its id, which is random.", examples = "6f0c2a9b-1d3e-4c5f-8a7b-9c0d1e2f3a4b")
        UUID id,

        InvitedTo album,
        OwnerView owner,
        AlbumRole role,

        @Schema(description = "When it was made (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant invitedAt) {

    @Schema(name = "InvitedToAlbum", description = "The album that one is invited to.")
    record InvitedTo(
            @Schema(
                    description = "Its name; null only if damaged.",
                    examples = "Summer at the lake",
                    maxLength = 200,
                    nullable = true)
            String name) {}

    /** @param key of the one who is invited */
    static InvitationView of(MemberRepository.Invitation invitation, OwnerKey key) {
        return new InvitationView(
                invitation.id(),
                new InvitedTo(name(invitation, key)),
                OwnerView.of(invitation.owner()),
                AlbumRole.values()[invitation.role()],
                invitation.invitedAt());
    }

    private static String name(MemberRepository.Invitation invitation, OwnerKey key) {
        try {
            return ShownAlbum.open(invitation.shown(), invitation.id(), key).name();
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return null;
        }
    }
}
