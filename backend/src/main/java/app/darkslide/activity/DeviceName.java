package app.darkslide.activity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names a device that gives itself no name after its User-Agent: "Firefox on Linux", or "curl". */
final class DeviceName {
    private static final String UNKNOWN = "An unknown device";
    private static final Pattern PROGRAM = Pattern.compile("^([A-Za-z0-9._-]{1,64})(?:[/ ].*)?$");

    private record Sign(String part, String name) {}

    /** Tried in this order, because most browsers claim to be others as well. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"),
            new Sign("Mozilla/", "A browser"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("CrOS", "Chromebook"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "Mac"),
            new Sign("Linux", "Linux"));

    private DeviceName() {}

    /** @param userAgent the header, or null */
    static String of(String userAgent) {
        if (userAgent == null) return UNKNOWN;
        var browser = first(BROWSERS, userAgent);
        if (browser.isEmpty()) return program(userAgent);
        return browser.get()
                + first(SYSTEMS, userAgent).map(system -> " on " + system).orElse("");
    }

    private static Optional<String> first(List<Sign> signs, String userAgent) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.part))
                .map(Sign::name)
                .findFirst();
    }

    private static String program(String userAgent) {
        var program = PROGRAM.matcher(userAgent);
        return program.matches() ? program.group(1) : UNKNOWN;
    }
}
