package app.darkslide.activity;

import app.darkslide.web.NetworkAddress;
import io.vertx.core.http.HttpServerRequest;

/** On which device and roughly from where somebody did something, in words that the owner of the account recognizes. */
public record ClientInfo(String device, String address) {

    public static ClientInfo of(HttpServerRequest request) {
        return new ClientInfo(
                DeviceName.of(request.getHeader("User-Agent")),
                NetworkAddress.of(request).coarse());
    }

    /** @param name how the device calls itself, or null */
    public ClientInfo named(String name) {
        return name == null ? this : new ClientInfo(name, address);
    }
}
