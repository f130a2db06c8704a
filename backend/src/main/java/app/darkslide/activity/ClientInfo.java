package app.darkslide.activity;

import app.darkslide.web.NetworkAddress;
import io.vertx.core.http.HttpServerRequest;

/** The device and the coarse network address of a request, in words that the user recognizes. */
public record ClientInfo(String device, String address) {
    /** Of somebody else, whose device and network are nobody's business. */
    public static final ClientInfo ANOTHER_USER = new ClientInfo("Another user", "unknown");

    public static ClientInfo of(HttpServerRequest request) {
        return new ClientInfo(
                DeviceName.of(request.getHeader("User-Agent")),
                NetworkAddress.of(request).coarse());
    }

    /** @param name the name that the device gives itself, or null */
    public ClientInfo named(String name) {
        return name == null ? this : new ClientInfo(name, address);
    }
}
