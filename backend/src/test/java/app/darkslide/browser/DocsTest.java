package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocsTest extends BrowserTest {
    @Test
    void theApiIsTriedOutInItsDocumentation() {
        var person = Person.signedUp();
        person.uploaded("From the API.jpg", Pictures.jpeg(300, 200, 41));
        var visit = visit(Screen.DESKTOP).open("/docs");
        var page = visit.page();
        assertThat(page.locator(".swagger-ui .info")).containsText("Darkslide");
        Screenshots.take(page, "docs");
        page.locator(".btn.authorize").click();
        page.locator(".auth-container input").fill(person.accessToken());
        page.locator(".auth-btn-wrapper .authorize").click();
        page.locator(".auth-btn-wrapper .btn-done").click();
        var list = page.locator(".opblock-get")
                .filter(new Locator.FilterOptions().setHas(page.locator("[data-path='/images']")));
        list.locator(".opblock-summary-control").click();
        list.getByText("Try it out").click();
        list.getByText("Execute").click();
        assertThat(list.locator(".live-responses-table .response-col_status").last())
                .containsText("200");
        assertThat(list.locator(".live-responses-table")).containsText("From the API.jpg");
        Screenshots.take(page, "docs-answer");
    }
}
