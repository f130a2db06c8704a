package app.darkslide.sessions;

import app.darkslide.web.NetworkAddress;
import io.vertx.core.http.HttpServerRequest;

/** On which device and roughly from where somebody did something, in words that the owner of the account recognizes. */
public record Origin(String device, String address) {

    public static Origin of(HttpServerRequest request) {
        return new Origin(
                DeviceName.of(request.getHeader("User-Agent")),
                NetworkAddress.of(request).coarse());
    }

    /** @param name how the device calls itself, or null */
    public Origin named(String name) {
        return name == null ? this : new Origin(name, address);
    }
}
