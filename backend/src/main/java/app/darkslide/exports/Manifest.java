package app.darkslide.exports;

import app.darkslide.albums.AlbumOrder;
import app.darkslide.albums.PlainAlbums.PlainAlbum;
import app.darkslide.images.CaptureTime;
import app.darkslide.images.OpenedImage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** What is in a part of an export, for programs. */
record Manifest(
        String format,
        int version,
        UUID export,
        int part,
        int parts,
        Instant createdAt,
        List<Album> albums,
        List<Entry> images,
        List<Damaged> damaged) {
    record Album(UUID id, String name, String description, UUID parent, AlbumOrder order, UUID cover) {
        static Album of(PlainAlbum album) {
            return new Album(
                    album.id(), album.name(), album.description(), album.parent(), album.order(), album.cover());
        }
    }

    record Entry(
            UUID id,
            String path,
            String fileName,
            long bytes,
            String sha256,
            long crc32,
            String mediaType,
            Instant uploadedAt,
            CaptureTime taken,
            String description,
            boolean favourite,
            List<String> tags,
            int rotation,
            @JsonInclude(JsonInclude.Include.NON_NULL) String guest,
            List<InAlbum> albums) {

        static Entry of(OpenedImage image, String path, long crc32, List<String> tags, List<InAlbum> albums) {
            var row = image.row();
            var details = image.details();
            return new Entry(
                    row.id(),
                    path,
                    details.fileName(),
                    row.size(),
                    HexFormat.of().formatHex(details.sha256()),
                    crc32,
                    row.mediaType(),
                    row.createdAt(),
                    details.taken(),
                    details.description(),
                    details.hasFavourite(),
                    tags,
                    details.degrees(),
                    details.guest(),
                    albums);
        }
    }

    /** @param position in the album's own order; null in an album with another one */
    record InAlbum(
            UUID id,
            @JsonInclude(JsonInclude.Include.NON_NULL) Long position) {}

    /** A photo that should be in this part, and is not, because what is stored of it is damaged. */
    record Damaged(UUID id, String fileName) {}
}
