package app.darkslide.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.http.HttpMethod;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/images",
                "/images/trash",
                "/changes",
                "/tags",
                "/tags/aZ3_-bQ1",
                "/images/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77/content"
            })
    void imagesAreReadByOneScopeAndChangedByAnother(String path) {
        assertEquals(Optional.of(Scope.IMAGES_READ), Scope.needed(HttpMethod.GET, path));
        assertEquals(Optional.of(Scope.IMAGES_READ), Scope.needed(HttpMethod.HEAD, path));
        for (var method : new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE})
            assertEquals(Optional.of(Scope.IMAGES_WRITE), Scope.needed(method, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/images/search", "/images/search/summary", "/images/search/"})
    void aSearchReadsThoughItIsPosted(String path) {
        assertEquals(Optional.of(Scope.IMAGES_READ), Scope.needed(HttpMethod.POST, path));
        assertEquals(Optional.of(Scope.IMAGES_WRITE), Scope.needed(HttpMethod.PUT, path));
        assertEquals(Optional.of(Scope.IMAGES_WRITE), Scope.needed(HttpMethod.POST, "/images/search/more"));
    }

    @Test
    void linksHaveScopesOfTheirOwn() {
        assertEquals(Optional.of(Scope.SHARES_READ), Scope.needed(HttpMethod.GET, "/shares/c2f0a6f4/visits"));
        assertEquals(Optional.of(Scope.SHARES_WRITE), Scope.needed(HttpMethod.DELETE, "/shares"));
        assertClosed("/s/c2f0a6f4/images");
    }

    /** Nor does it make a difference to a session. */
    @Test
    void aSlashAtTheEndMakesNoDifference() {
        assertEquals(Optional.of(Scope.IMAGES_READ), Scope.needed(HttpMethod.GET, "/images/"));
        assertEquals(Optional.of(Scope.IMAGES_WRITE), Scope.needed(HttpMethod.POST, "/images/trash/"));
        assertEquals(Optional.of(Scope.ACCOUNT_READ), Scope.needed(HttpMethod.GET, "/users/me/"));
        assertEquals(Optional.empty(), Scope.needed(HttpMethod.PATCH, "/users/me/"));
        assertClosed("/users/me/tokens/");
    }

    @Test
    void theAccountIsSeenAndNeverChanged() {
        assertEquals(Optional.of(Scope.ACCOUNT_READ), Scope.needed(HttpMethod.GET, "/users/me"));
        assertEquals(Optional.empty(), Scope.needed(HttpMethod.PATCH, "/users/me"));
        assertEquals(Optional.empty(), Scope.needed(HttpMethod.DELETE, "/users/me"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nonsense",
                "/nonsense/images",
                "/exports",
                "/admin/users",
                "/openapi",
                "/users",
                "/users/me/tokens",
                "/imagesque",
                "/",
                ""
            })
    void aSegmentThatIsInNoListOrHasNoScopeIsClosed(String path) {
        assertClosed(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/images//",
                "//images",
                "/images/trash//",
                "/users/me//",
                "/images;a=b",
                "/images/../users/me/tokens",
                "/%69mages",
                "/IMAGES",
                "images"
            })
    void aPathThatIsWrittenInAnotherWayIsClosed(String path) {
        assertClosed(path);
    }

    private static void assertClosed(String path) {
        assertEquals(Optional.empty(), Scope.needed(HttpMethod.GET, path));
        assertEquals(Optional.empty(), Scope.needed(HttpMethod.POST, path));
    }
}
