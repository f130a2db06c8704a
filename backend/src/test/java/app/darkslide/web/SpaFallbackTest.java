package app.darkslide.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SpaFallbackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/sign-in", "/photo/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77", "/settings/account", "/nowhere"})
    void aNavigationGetsThePageUnderItsStrictPolicy(String path) {
        given().accept("text/html,*/*;q=0.8")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .body(containsString("Darkslide"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "image/avif,*/*;q=0.1", ""})
    void theRootIsThePageForWhateverAsks(String accept) {
        given().header("Accept", accept).get("/").then().statusCode(200).body(containsString("Darkslide"));
        given().header("Accept", accept).head("/").then().statusCode(200).contentType("text/html; charset=utf-8");
    }

    @Test
    void whatBrowsersAndCrawlersAskForByThemselvesIsThere() {
        given().get("/favicon.ico").then().statusCode(200).contentType("image/x-icon");
        given().get("/robots.txt").then().statusCode(200).contentType("text/plain; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/workers/digest.js", "/workers/service-worker.js"})
    void whatRunsByItselfBringsThePolicyThatHoldsInIt(String file) {
        given().get(file)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("require-trusted-types-for 'script'"));
    }

    @Test
    void theServiceWorkerMayAnswerForTheWholeAppAndNoOtherFileMay() {
        given().get("/workers/service-worker.js").then().statusCode(200).header("Service-Worker-Allowed", "/");
        given().get("/workers/digest.js").then().statusCode(200).header("Service-Worker-Allowed", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/icons.svg", "/favicon.ico", "/app.webmanifest"})
    void aFileThatIsOpenedByItselfCanDoNothing(String file) {
        given().get(file)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'; sandbox"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app.js", "/styles/app.css", "/fonts/brygada-1918.woff2"})
    void aPartOfAPageIsTakenForNothingElseAndCarriesNoMoreThanItNeeds(String file) {
        given().get(file)
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", nullValue())
                .header("Referrer-Policy", nullValue());
    }

    @Test
    void aVisitorWithALinkGetsOnePageWhateverLinkItIs() {
        var link = "/s/6f0c1b0e-5c7f-4d0c-9a55-3f1f0f2a9b77";
        var page = aPage(link);
        for (var other : List.of(link + "/", "/s/nowhere", "/s/%3Cb%3E")) assertEquals(page, aPage(other));
        given().accept("text/html").head(link).then().statusCode(200);
        given().accept("text/html").post(link).then().statusCode(404).contentType("application/problem+json");
    }

    private static String aPage(String link) {
        return given().urlEncodingEnabled(false)
                .accept("text/html,*/*;q=0.8")
                .get(link)
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"))
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow, noarchive")
                .header("Cache-Control", "no-cache")
                .extract()
                .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/visit.js", "/styles/app.css", "/fonts/brygada-1918.woff2", "/icons.svg", "/visit.html"})
    void aVisitorWithALinkGetsEveryFileAlsoWhereTheLinksAre(String file) {
        var users = given().get(file).then().statusCode(200).extract();
        var visitors = given().get("/s/-" + file).then().statusCode(200).extract();
        assertArrayEquals(users.asByteArray(), visitors.asByteArray());
        for (var header :
                List.of("ETag", "Content-Type", "Cache-Control", "Content-Security-Policy", "Referrer-Policy"))
            assertEquals(users.header(header), visitors.header(header), header);
        given().header("If-None-Match", users.header("ETag"))
                .get("/s/-" + file)
                .then()
                .statusCode(304);
    }

    @Test
    void aFileIsKeptByTheBrowserAndAskedForAgain() {
        var etag = given().get("/app.js")
                .then()
                .statusCode(200)
                .contentType("text/javascript; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .extract()
                .header("ETag");
        given().header("If-None-Match", etag)
                .get("/app.js")
                .then()
                .statusCode(304)
                .body(blankOrNullString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere.js",
                "/README.md",
                "/package.json",
                "/test/browser.js",
                "/../pom.xml",
                "/%2e%2e/application.properties",
                "/.git/config",
                "/lib/",
                "/s/-/nowhere.js",
                "/s/-/README.md",
                "/s/-/../../pom.xml",
                "/s/-/s/-/visit.js",
                "/s/-/"
            })
    void whatIsNoFileOfOursIsNotFound(String path) {
        given().urlEncodingEnabled(false)
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/users/nowhere",
                "/images/a/b/c",
                "/albums/a/b/c",
                "/shares/a/b/c",
                "/admin",
                "/changes/a",
                "/exports/a/b/c",
                "/imports",
                "/s",
                "/s/a/b/c"
            })
    void belowTheApiAnUnknownPathIsAProblemEvenForANavigation(String path) {
        given().accept("text/html")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems#not-found"));
    }

    @Test
    void aPageCanOnlyBeRead() {
        for (var method : new Method[] {Method.POST, Method.PUT, Method.DELETE})
            given().accept("text/html").request(method, "/sign-in").then().statusCode(404);
    }

    @Test
    void whatIsSharedWithoutAServiceWorkerLeadsToThePageThatSaysSo() {
        given().redirects()
                .follow(false)
                .multiPart("files", "DSC_0001.jpg", new byte[3_000_000], "image/jpeg")
                .post("/share-target")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/?shared"));
    }

    @Test
    void everyProblemIsExplainedWhereItsTypeLeads() {
        var page = given().get("/problems")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .extract()
                .asString();
        for (var type : ProblemType.values()) assertTrue(page.contains("id=\"" + type.slug() + "\""), type.slug());
        assertTrue(page.contains(FieldRule.slugs()), page);
    }

    @Test
    void everyAnswerIsNamedAndGuarded() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .header("X-Request-Id", not(blankOrNullString()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }
}
