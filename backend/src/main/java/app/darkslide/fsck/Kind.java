package app.darkslide.fsck;

import app.darkslide.images.FileFault;
import java.util.Locale;

/** What fsck finds. */
enum Kind {
    OWNER_KEY_MISSING("a user has no key", "nothing of this user can be opened", Remedy.RESTORE),
    OWNER_KEY_BROKEN("the key of a user does not open", "nothing of this user can be opened", Remedy.RESTORE),
    OWNER_RECORD_BROKEN(
            "a sealed record of a user does not open", "the names of tags, or what else is in it", Remedy.RESTORE),
    SECOND_FACTOR_BROKEN(
            "the secret of an authenticator app does not open", "the user signs in without it", Remedy.RESET_FACTOR),
    IMAGE_KEY_BROKEN("the key of an image does not open", "nothing of this image can be opened", Remedy.RESTORE),
    IMAGE_RECORD_BROKEN(
            "the details of an image do not open, or belong to another row",
            "its name, tags and description; the image itself can be seen",
            Remedy.RESTORE),
    ALBUM_RECORD_BROKEN(
            "the details of an album do not open, or belong to another row",
            "its name and description; its images can be seen",
            Remedy.RESTORE),
    SHARE_BROKEN(
            "the record or the key of a link does not open for its owner",
            "the owner can revoke it, and nothing else; visitors are not told of changes",
            Remedy.RESTORE),
    MEMBER_BROKEN(
            "a sealed name of somebody with whom an album is shared, or what is told of the album, does not open",
            "the name of an open invitation for the owner; the name of the album for the member, who sees its images",
            Remedy.RESTORE),

    ORIGINAL_MISSING("an original is gone", "the image; its thumbnail and preview stay", Remedy.PUT_BACK),
    ORIGINAL_CUT("an original has another length", "the image; its thumbnail and preview stay", Remedy.PUT_BACK),
    ORIGINAL_ALTERED(
            "an original is not what was stored", "the image; its thumbnail and preview stay", Remedy.PUT_BACK),
    ORIGINAL_UNREADABLE(
            "the disk does not give out an original", "the image; its thumbnail and preview stay", Remedy.PUT_BACK),
    RENDITION_MISSING("a rendition is gone", "nothing: it is made anew from the original", Remedy.MAKE_ANEW),
    RENDITION_CUT("a rendition has another length", "nothing: it is made anew from the original", Remedy.MAKE_ANEW),
    RENDITION_ALTERED(
            "a rendition is not what was stored", "nothing: it is made anew from the original", Remedy.MAKE_ANEW),
    RENDITION_UNREADABLE(
            "the disk does not give out a rendition", "nothing: it is made anew from the original", Remedy.MAKE_ANEW),
    MARK_OUTDATED("an original is marked as damaged, and is whole", "nothing", Remedy.REPAIR),

    MONTH_COUNTS_WRONG(
            "the counts of months are not those of the images", "what the gallery says of its months", Remedy.REPAIR),
    STORAGE_COUNT_WRONG("what a user keeps is not what was counted", "the quota of the user", Remedy.REPAIR),
    CHANGE_NUMBERS_WRONG(
            "the numbers of changes repeat, or go beyond the last one", "what devices and searches see", Remedy.REPAIR),
    ALBUM_DATES_WRONG("an album has other dates than its images", "the order of the album", Remedy.REPAIR),
    ALBUM_FOREIGN_IMAGES(
            "an album has images of somebody who is no member of it", "the privacy of that user", Remedy.REPAIR),
    ALBUM_PLACES_FOREIGN("places of images in an album are noted as another user's", "what devices see", Remedy.REPAIR),
    GRANT_WITHOUT_MEMBERSHIP(
            "images of an album are granted to somebody who is no member of it",
            "the privacy of their owners",
            Remedy.REPAIR),
    GRANTS_MISSING("a member of an album cannot open some of its images", "what the member sees", Remedy.REPAIR),
    SHARE_IMAGES_NOT_SHARED(
            "a link shows images that are not in its album, or are another user's",
            "the privacy of their owner",
            Remedy.REPAIR),
    SHARE_DATES_WRONG("a link has other dates than its images", "the order that visitors see", Remedy.REPAIR),

    DELETION_OF_KEPT_IMAGE("the files of an image that is kept are noted for deletion", "the image", Remedy.REPAIR),
    DELETIONS_FORGOTTEN("files are noted for deletion, and no job deletes them", "room on the disk", Remedy.REPAIR),
    QUARANTINED_IMAGE("files of an image that is kept were put aside", "the image", Remedy.REPAIR),
    ORPHAN("files belong to no image", "room on the disk; repair puts them into the quarantine", Remedy.REPAIR);

    final String text;
    final String depends;
    final Remedy remedy;

    Kind(String text, String depends, Remedy remedy) {
        this.text = text;
        this.depends = depends;
        this.remedy = remedy;
    }

    /** Of the fault of an original or of a rendition. */
    static Kind of(FileFault fault, boolean isOriginal) {
        return valueOf((isOriginal ? "ORIGINAL_" : "RENDITION_") + fault);
    }

    /** As it is printed, such as {@code original-missing}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
