package app.darkslide.factors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandTest {
    @ParameterizedTest
    @CsvSource({"OPTIONAL, false, false", "ADMINISTRATORS, true, false", "EVERYBODY, true, true"})
    void isOfThoseThatItNames(Demand demand, boolean ofAdministrators, boolean ofMembers) {
        assertEquals(ofAdministrators, demand.isOf(true));
        assertEquals(ofMembers, demand.isOf(false));
    }
}
