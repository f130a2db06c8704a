package app.darkslide.web;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The paths that belong to the API, by their first segment; every other path belongs to the app. This is the one list of
 * them: whatever depends on a path's first segment is derived from it. {@code nginx.conf} repeats the names, and a test
 * compares the two.
 */
public final class ApiPaths {
    /**
     * What holds for all paths of a segment, unless said otherwise.
     *
     * @param scope the resource in the scopes of personal tokens, as in {@code images:read}; null where none of them reaches
     * @param hasCookie whether a browser sends its access token there by itself, as for an {@code <img>}
     * @param takesFiles whether a body posted to the segment itself may be large
     */
    private record Segment(String name, String scope, boolean hasCookie, boolean takesFiles) {}

    private static final Segment IMAGES = new Segment("images", "images", true, true);
    private static final Segment DOCS = closed("docs");
    private static final Segment VISITS = closed("s");

    private static final List<Segment> SEGMENTS = List.of(
            IMAGES,
            closed("users"),
            new Segment("albums", "images", false, false),
            new Segment("tags", "images", false, false),
            new Segment("changes", "images", false, false),
            closed("admin"),
            new Segment("exports", null, true, false),
            closed("imports"),
            new Segment("shares", "shares", false, false),
            VISITS,
            closed("uploads"),
            closed("openapi"),
            DOCS,
            closed("problems"),
            closed(".well-known"));

    /** What is asked for in a body, so that it is in no log of addresses, and changes nothing. */
    private static final Set<String> READ_BY_POST =
            Set.of("/images/search", "/images/search/samples", "/images/search/summary", "/images/search/places");

    private static final Pattern GUEST_UPLOADS = Pattern.compile("/s/[^/]+/images");

    /** Whom an album is shared with, no token decides: as with links. */
    private static final Pattern MEMBERS = Pattern.compile("/albums/[^/]+/members(/.*)?");

    private ApiPaths() {}

    private static Segment closed(String name) {
        return new Segment(name, null, false, false);
    }

    public static List<String> segments() {
        return SEGMENTS.stream().map(Segment::name).toList();
    }

    /** Whether it is the API's, also where nothing is there yet: then it is a 404 problem and no page of the app. */
    public static boolean has(String path) {
        return of(path).isPresent();
    }

    /** Empty for what no personal token reaches, which is also every path that is in no list. */
    public static Optional<String> scope(String path) {
        return MEMBERS.matcher(path).matches() ? Optional.empty() : of(path).map(Segment::scope);
    }

    public static boolean isReadByPost(String path) {
        return READ_BY_POST.contains(path);
    }

    /** The paths below which a browser sends its access token by itself. */
    public static List<String> withCookie() {
        return SEGMENTS.stream()
                .filter(Segment::hasCookie)
                .map(segment -> "/" + segment.name)
                .toList();
    }

    /** Whether what is sent there may be large, and slow. */
    public static boolean isUpload(HttpMethod method, String path) {
        return method.equals(HttpMethod.POST) && takesFiles(path);
    }

    private static boolean takesFiles(String path) {
        var itself = withoutSlash(path);
        if (GUEST_UPLOADS.matcher(itself).matches()) return true;
        return of(itself)
                .filter(segment -> segment.takesFiles && itself.length() == segment.name.length() + 1)
                .isPresent();
    }

    /** One slash at the end makes no difference to the framework, so it makes none to us. */
    public static String withoutSlash(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Whether it is for visitors with a link. */
    static boolean isVisit(String path) {
        return of(path).filter(VISITS::equals).isPresent();
    }

    static boolean isDocs(String path) {
        return of(path).filter(DOCS::equals).isPresent();
    }

    private static Optional<Segment> of(String path) {
        var name = path.split("/", 3)[path.startsWith("/") ? 1 : 0];
        return SEGMENTS.stream().filter(segment -> segment.name.equals(name)).findFirst();
    }
}
