package app.darkslide.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;

/** What moves by itself in the pages of a visit: their cumulative layout shift. */
final class Shifts {
    /** The observer hears of a frame only some time after it. */
    private static final String NOTE = """
            {
              let all = [];
              const note = (entries) => all.push(...entries.filter(({ hadRecentInput }) => !hadRecentInput));
              const observer = new PerformanceObserver((list) => note(list.getEntries()));
              observer.observe({ type: 'layout-shift', buffered: true });
              const frame = () => new Promise(requestAnimationFrame);
              window.takeShifts = async () => {
                await frame();
                await frame();
                note(observer.takeRecords());
                const taken = all;
                all = [];
                return taken;
              };
            }""";

    /** Empty if hardly anything moved; else the sum, and beside what. */
    private static final String FOUND = """
            async () => {
              const shifts = await takeShifts();
              const sum = shifts.reduce((all, { value }) => all + value, 0);
              const what = ({ sources }) => sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120));
              return sum < 0.01 ? [] : [sum, ...shifts.map(what)];
            }""";

    private final Page page;

    /** From the next page on that the visit opens. */
    Shifts(Visit visit) {
        page = visit.page();
        page.addInitScript(NOTE);
    }

    void forget() {
        page.evaluate("async () => void (await takeShifts())");
    }

    /** Less than 0.01 since the page was opened, or since this was asked last. */
    void assertNone(String where) {
        assertEquals(List.of(), page.evaluate(FOUND), where);
    }
}
