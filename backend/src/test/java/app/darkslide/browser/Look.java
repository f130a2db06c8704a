package app.darkslide.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/**
 * A look at a screen, dark and light: axe finds nothing on it, and a picture is kept for what axe cannot see, but not on a
 * build server, where nobody looks at it.
 */
final class Look {
    /** The two schemes differ in colors alone, so the second look is for what axe says about colors. */
    private static final List<String> ABOUT_COLORS = List.of("color-contrast", "link-in-text-block");

    private static final boolean ON_A_BUILD_SERVER = "true".equals(System.getenv("CI"));

    /** On a phone, what is smaller than a finger: not links in sentences (WCAG 2.5.8), nor labels in the strip between rows. */
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=slider]')]
              .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
              .filter((element) => !element.closest('[inert], .label') && !element.matches('.skip, p a, li > a, dd a'))
              .map((element) => [(element.closest('label') ?? element).getBoundingClientRect(), element])
              .filter(([{ width, height }]) => width > 0 && (width < 43.5 || height < 43.5))
              .map(([{ width, height }, element]) => `${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 120)}`)""";

    private Look() {}

    /**
     * In axe's legacy mode, which opens no page of its own for each look: there are no frames here. Nothing moves meanwhile,
     * because the contrast of what is half faded out tells nothing.
     */
    static void at(Visit visit, Screen screen, String name) {
        visit.page().mouse().move(0, 0);
        if (screen == Screen.PHONE) assertEquals(List.of(), visit.page().evaluate(TOO_SMALL), name);
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visit.page()
                    .emulateMedia(
                            new EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            visit.page().waitForFunction("() => document.getAnimations().length === 0"); // those that had begun before
            var full = "%s-%s-%s".formatted(name, screen, scheme).toLowerCase();
            if (!ON_A_BUILD_SERVER) Screenshots.take(visit.page(), full);
            var axe = new AxeBuilder(visit.page()).setLegacyMode(true).options(violationsOnly());
            if (scheme == ColorScheme.DARK) axe.withRules(ABOUT_COLORS);
            assertEquals(List.of(), axe.analyze().getViolations(), full);
        }
        visit.page().emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    }

    /** What is in order is neither described element by element nor sent here. */
    private static AxeRunOptions violationsOnly() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
