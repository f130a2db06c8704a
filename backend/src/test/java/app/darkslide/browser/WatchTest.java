package app.darkslide.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The watch that every browser test relies on does bark. */
@QuarkusTest
class WatchTest extends BrowserTest {
    private Visit visit;

    @BeforeEach
    void open() {
        visit = unwatchedVisit();
        visit.open("/sign-in");
    }

    @AfterEach
    void close() {
        visit.context().close();
    }

    @Test
    void hearsOfABrokenContentSecurityPolicy() {
        visit.page().evaluate("() => document.body.setAttribute('style', 'color: red')");
        assertFault("Content Security Policy");
    }

    @Test
    void hearsOfAScriptThatIsNoTrustedType() {
        assertThrows(RuntimeException.class, () -> visit.page()
                .evaluate("() => { document.createElement('script').text = 'alert(1)'; }"));
        assertFault("TrustedScript");
    }

    @Test
    void hearsOfErrorsInScripts() {
        visit.page().evaluate("() => { setTimeout(() => { throw new Error('lost'); }); }");
        assertFault("script: ");
    }

    @Test
    void hearsOfErrorsOnTheConsole() {
        visit.page().evaluate("() => console.error('lost')");
        assertFault("console: lost");
    }

    @Test
    void hearsOfAnotherOrigin() {
        visit.page().evaluate("() => { new Image().src = 'http://elsewhere.test/pixel.png'; }");
        assertFault("elsewhere.test");
    }

    @Test
    void hearsOfARefusedRequestUnlessItWasExpected() {
        visit.watch().expect(401, "/images/x");
        visit.page().evaluate("() => fetch('/images/x')");
        visit.page().evaluate("() => fetch('/problems/y')");
        assertFault("404");
        assertEquals(1, visit.watch().faults().size());
    }

    private void assertFault(String part) {
        visit.page().waitForCondition(() -> !visit.watch().faults().isEmpty());
        assertTrue(
                visit.watch().faults().get(0).contains(part),
                () -> visit.watch().faults().toString());
    }
}
