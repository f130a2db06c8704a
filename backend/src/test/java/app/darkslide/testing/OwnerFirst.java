package app.darkslide.testing;

import static java.util.Map.entry;

import java.lang.StackWalker.StackFrame;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Refuses a statement that touches what owners have without naming an owner: the key by which a database on many servers would be divided
 * (docs/scale.md). A test that sends one fails, because its request ends in a bug.
 *
 * <p>Tables that are parts of another one and have no column for the owner are not looked at: share_images, share_visits,
 * share_visit_images, album_members and export_parts. Their queries take the id of a share, visit, album or export.
 */
final class OwnerFirst {
    private static final Pattern OWNED = Pattern.compile(
            "\\b(?:from|join|update|into) (images|image_months|image_tombstones|user_storage|change_numbers|albums|album_images"
                    + "|album_tombstones|shares|downloads|exports|owner_records|grants)\\b");

    /** Whoever is granted an image, or is a member of an album, has rows of their own. */
    private static final Pattern OWNER = Pattern.compile("\\b(owner_id|grantee_id|user_id)( ?=| in\\b)");

    private static final Pattern NEW_ROW =
            Pattern.compile("insert .*\\((.*, ?)?(owner_id|grantee_id)\\b.*", Pattern.DOTALL);
    private static final Pattern WHERE = Pattern.compile("\\bwhere\\b");

    private static final String ALL_OWNERS = "goes through what all owners have";
    private static final String OTHERS_TOO = "images of one album, which may have several owners";
    private static final String INDEX =
            "reads an index that begins with the album, which was found with its owner or its member";
    private static final String LEADS = "leads to the owner, or to those who see an image";

    /** What may do without, by the class and the method that sends it, and why. */
    private static final Map<String, String> WITHOUT = Map.ofEntries(
            entry("AllImages.after", ALL_OWNERS),
            entry("AllImages.count", ALL_OWNERS),
            entry("DownloadRepository.deleteExpired", ALL_OWNERS),
            entry("ExportRepository.deleteExpired", ALL_OWNERS),
            entry("ImageRepository.ownersOfTrash", ALL_OWNERS),
            entry("ScrubRepository.countDamaged", ALL_OWNERS),
            entry("ScrubRepository.countDue", ALL_OWNERS),
            entry("ScrubRepository.due", ALL_OWNERS),
            entry("ScrubRepository.hasOlder", ALL_OWNERS),
            entry("ScrubRepository.noteVerified", ALL_OWNERS),
            entry("ShareRepository.deleteEnded", ALL_OWNERS),
            entry("ShareRepository.idsOfEnded", ALL_OWNERS),
            entry("VisitRepository.deleteBehind", ALL_OWNERS),
            entry("VisitRepository.sharesWithMoreThan", ALL_OWNERS),
            entry("AlbumCovers.opened", OTHERS_TOO),
            entry("AlbumImages.lock", OTHERS_TOO),
            entry("ImageRepository.rows", "images that are granted, which have the owner of each"),
            entry("AlbumImages.add", INDEX), // counts
            entry("AlbumImages.append", INDEX),
            entry("AlbumImages.count", INDEX),
            entry("AlbumImages.page", INDEX),
            entry("AlbumPlaces.lastBefore", INDEX),
            entry("AlbumPlaces.page", INDEX),
            entry("SampledImages.at", INDEX),
            entry("Grants.follow", LEADS),
            entry("MemberRepository.grantees", LEADS),
            entry("MemberRepository.ownerOf", LEADS),
            entry("MemberRepository.ownersOfImages", LEADS),
            entry("Links.find", LEADS),
            entry("Links.hold", LEADS),
            entry("VisitImages.owner", LEADS),
            entry("ImageRepository.exists", "for a file, whose name tells no owner"),
            entry("ImageRepository.ofFiles", "for a file, or an image that is granted"),
            entry("ImageRepository.update", "Hibernate reads a row by its id before it writes it"));

    private OwnerFirst() {}

    /** @throws IllegalStateException for a statement that names no owner, and for which no reason is given here */
    static void require(String sql) {
        if (isOwnerFirst(sql)) return;
        sender().filter(frame -> !isOfTests(frame) && !WITHOUT.containsKey(name(frame)))
                .ifPresent(frame -> {
                    throw new IllegalStateException("A statement of " + name(frame) + " names no owner: " + sql);
                });
    }

    static boolean isOwnerFirst(String sql) {
        return !OWNED.matcher(sql).find()
                || NEW_ROW.matcher(sql).matches()
                || OWNER.matcher(conditions(sql)).find();
    }

    /** Not what an update sets. */
    private static String conditions(String sql) {
        var where = WHERE.matcher(sql);
        return where.find(Math.max(0, sql.indexOf(" set "))) ? sql.substring(where.start()) : sql;
    }

    private static Optional<StackFrame> sender() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(OwnerFirst::isWritten).findFirst());
    }

    /** By us; what is generated into a class has no lines. */
    private static boolean isWritten(StackFrame frame) {
        return frame.getLineNumber() > 0
                && frame.getClassName()
                        .matches("app\\.darkslide\\.(?!testing\\.|database\\.Sql$).*(?<!_Subclass|_ClientProxy)");
    }

    /** They look at what is stored, and damage it. */
    private static boolean isOfTests(StackFrame frame) {
        return Files.exists(Path.of("target/test-classes", frame.getClassName().replace('.', '/') + ".class"));
    }

    /** As in {@code ImageRepository.find}, be it the method itself or a lambda in it. */
    private static String name(StackFrame frame) {
        return frame.getClassName().replaceAll(".*\\.|\\$.*", "") + "."
                + frame.getMethodName().replaceAll("lambda\\$(\\w+)\\$\\d+", "$1");
    }
}
