package app.darkslide.images;

import app.darkslide.renditions.PhotoMetadata;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What is known of a picture beyond its row. At rest it is one sealed JSON document.
 *
 * @param sha256 of the original, 32 bytes
 * @param placeholder a ThumbHash of some 25 bytes, or none
 * @param description what its owner says of it, or none
 * @param crc32 of the original, as ZIP archives want it; none for what was uploaded before there were any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Details(
        String fileName,
        byte[] sha256,
        CaptureTime taken,
        PhotoMetadata.Camera camera,
        PhotoMetadata.Location location,
        byte[] placeholder,
        String description,
        Long crc32) {

    /** Of a picture whose record is damaged. */
    static final Details LOST = new Details(null, null, null, null, null, null, null, null);

    Details withPlaceholder(byte[] made) {
        return new Details(fileName, sha256, taken, camera, location, made, description, crc32);
    }

    Details edited(String newName, String newDescription, CaptureTime newTaken) {
        return new Details(newName, sha256, newTaken, camera, location, placeholder, newDescription, crc32);
    }
}
