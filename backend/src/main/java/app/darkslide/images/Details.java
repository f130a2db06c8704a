package app.darkslide.images;

import app.darkslide.renditions.PhotoMetadata;
import app.darkslide.web.ProblemReason;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everything known of an image beyond its row. At rest it is one sealed JSON document.
 *
 * @param sha256 of the original, 32 bytes
 * @param takenOfFile the date that was found at the upload, where the owner has set another one; null also for one that was set
 *     before this was kept, until it is read again
 * @param placeholder a ThumbHash of some 25 bytes, or null
 * @param description the owner's, or null
 * @param crc32 of the original, as ZIP archives need it; null for what was uploaded before it was kept
 * @param incomplete true if the file ends before its image does, or cannot be read in full; else null
 * @param animated true if it moves; null also for what was uploaded before this was kept
 * @param dateReader which {@link CaptureTime#READER} found the date; null for the first one
 * @param favourite true for one of the owner's favourites; else null
 * @param tags the ids of its tags, as {@link app.darkslide.tags.Vocabulary} explains them; null for none
 * @param rotation by which the owner has turned it, 90, 180 or 270 degrees clockwise on top of what the file says; null for none
 * @param guest the name that a visitor gave who has added it by a link; null for what the owner has added
 * @param row the columns that it was sealed with; null for what an earlier release sealed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Details(
        String fileName,
        byte[] sha256,
        CaptureTime taken,
        CaptureTime takenOfFile,
        PhotoMetadata.Camera camera,
        PhotoMetadata.Location location,
        byte[] placeholder,
        String description,
        Long crc32,
        Boolean incomplete,
        Boolean animated,
        Integer dateReader,
        Boolean favourite,
        List<String> tags,
        Integer rotation,
        String guest,
        SealedColumns row) {

    /** Stands for the details of an image whose record is damaged. */
    public static final Details LOST = new Details(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    Details shownBy(WrittenRenditions made) {
        return with(draft -> {
            draft.placeholder = made.placeholder();
            draft.incomplete = made.whole() ? null : Boolean.TRUE;
        });
    }

    Details edited(String newName, String newDescription, CaptureTime newTaken) {
        return with(draft -> {
            draft.fileName = newName;
            draft.description = newDescription;
            draft.taken = newTaken;
            draft.takenOfFile = newTaken != null && newTaken.saidByOwner() ? found() : null;
        });
    }

    /** @param newTags ids, without repeats */
    Details marked(boolean isFavourite, List<String> newTags) {
        return with(draft -> {
            draft.favourite = isFavourite ? Boolean.TRUE : null;
            draft.tags = newTags.isEmpty() ? null : List.copyOf(newTags);
        });
    }

    /** @param degrees 0, 90, 180 or 270 */
    Details turned(int degrees) {
        return with(draft -> draft.rotation = degrees == 0 ? null : degrees);
    }

    Details sealedWith(SealedColumns columns) {
        return with(draft -> draft.row = columns);
    }

    /** Whether others who see the image would see something else. */
    boolean isShownUnlike(Details before) {
        return !Arrays.equals(placeholder, before.placeholder)
                || !saidToOthers().equals(before.saidToOthers());
    }

    /** All of it that can change, besides the placeholder. */
    private List<Object> saidToOthers() {
        return Arrays.asList(fileName, description, taken, incomplete, rotation);
    }

    /** What those see of it with whom an album is shared: what its file holds, its name and description. */
    Details forOthers() {
        return new Details(
                fileName,
                sha256,
                taken,
                null,
                camera,
                location,
                placeholder,
                description,
                null,
                incomplete,
                animated,
                null,
                null,
                null,
                rotation,
                null,
                null);
    }

    public boolean hasFavourite() {
        return Boolean.TRUE.equals(favourite);
    }

    public List<String> tagIds() {
        return tags == null ? List.of() : tags;
    }

    /** The rotation, 0 for none. */
    public int degrees() {
        return rotation == null ? 0 : rotation;
    }

    /** The date that was found without what the owner says of it; null if that is not known any more. */
    public CaptureTime found() {
        return taken == null || taken.saidByOwner() ? takenOfFile : taken;
    }

    /**
     * The date once the owner takes back what was said of it.
     *
     * @throws EditRefusedException if it is not known any more
     */
    CaptureTime takenWithoutOwner() {
        if (taken == null || found() != null) return found();
        throw new EditRefusedException(
                ProblemReason.DATE_UNKNOWN,
                "got its date from you before that of its file was kept, and the file has not been read again yet");
    }

    /**
     * Whether a later reader may find a better date: not if the second reader found EXIF, because the places that the third one
     * knows besides say less.
     */
    public boolean mayKnowDateBetter() {
        if (taken == null) return false;
        if (dateReader == null || found() == null) return true;
        return dateReader < CaptureTime.READER && found().source() != CaptureTime.Source.EXIF;
    }

    /** What the owner has said of the date stays. */
    public Details withDateOfReader(CaptureTime read) {
        return with(draft -> {
            draft.taken = taken.saidByOwner() ? taken : read;
            draft.takenOfFile = taken.saidByOwner() ? read : null;
            draft.dateReader = CaptureTime.READER;
        });
    }

    private Details with(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return new Details(
                draft.fileName,
                sha256,
                draft.taken,
                draft.takenOfFile,
                camera,
                location,
                draft.placeholder,
                draft.description,
                crc32,
                draft.incomplete,
                animated,
                draft.dateReader,
                draft.favourite,
                draft.tags,
                draft.rotation,
                guest,
                draft.row);
    }

    /** What can change; what was read from the file itself never does. */
    private static final class Draft {
        private String fileName;
        private CaptureTime taken;
        private CaptureTime takenOfFile;
        private byte[] placeholder;
        private String description;
        private Boolean incomplete;
        private Integer dateReader;
        private Boolean favourite;
        private List<String> tags;
        private Integer rotation;
        private SealedColumns row;

        Draft(Details present) {
            fileName = present.fileName;
            taken = present.taken;
            takenOfFile = present.takenOfFile;
            placeholder = present.placeholder;
            description = present.description;
            incomplete = present.incomplete;
            dateReader = present.dateReader;
            favourite = present.favourite;
            tags = present.tags;
            rotation = present.rotation;
            row = present.row;
        }
    }
}
