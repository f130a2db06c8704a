package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.2.77/32, 192.0.2.0/24",
        "::ffff:192.0.2.77, 192.0.2.77/32, 192.0.2.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64, 2001:db8:1::/48",
        "::1, ::/64, ::/48",
        "example.org, example.org, unknown",
        "256.1.1.1, 256.1.1.1, unknown"
    })
    void anAddressIsCountedByHouseholdAndShownCoarsely(String text, String counted, String coarse) {
        var address = new NetworkAddress(text);
        assertEquals(counted, address.counted());
        assertEquals(coarse, address.coarse());
    }
}
