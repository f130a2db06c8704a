package app.darkslide.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.SQLException;

/** How the database finds what a query asks for, where the service runs in this JVM. */
public final class Plans {
    private Plans() {}

    /** It reads its first table by this index, in the order of the index, and keeps nothing aside. */
    public static void assertOneRange(String index, String query) {
        var extra = assertIndex(index, query);
        assertFalse(extra.contains("temporary"), extra);
    }

    /**
     * It reads its first table by this index, and sorts nothing.
     *
     * @return what the plan says besides
     */
    public static String assertIndex(String index, String query) {
        try (var connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var plan = statement.executeQuery("explain " + query)) {
            assertTrue(plan.next());
            assertEquals(index, plan.getString("key"));
            var extra = String.valueOf(plan.getString("Extra"));
            assertFalse(extra.contains("filesort"), extra);
            return extra;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
