package app.darkslide.web;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Objects;

/**
 * The network address of a request: the peer's or, behind a trusted proxy, the one that the proxy names.
 *
 * @param text if a proxy forwards something other than an address, attempts are counted under that text
 */
public record NetworkAddress(String text) {
    private static final int IPV4_BYTES = 4;

    public static NetworkAddress of(HttpServerRequest request) {
        var peer = request.remoteAddress();
        return new NetworkAddress(Objects.requireNonNullElse(peer.hostAddress(), String.valueOf(peer.host())));
    }

    /** The unit that attempts are counted by: an IPv4 address, or the /64 of IPv6 that a single household has. */
    public String counted() {
        var bytes = bytes();
        return bytes == null ? text : prefix(bytes, bytes.length == IPV4_BYTES ? 32 : 64);
    }

    /** Precise enough for a user to recognize a place and too coarse to identify a person: a /24 of IPv4, a /48 of IPv6. */
    public String coarse() {
        var bytes = bytes();
        return bytes == null ? "unknown" : prefix(bytes, bytes.length == IPV4_BYTES ? 24 : 48);
    }

    /** Null if the text is not an address. Never asks a name server. */
    private byte[] bytes() {
        var bytes = NetUtil.createByteArrayFromIpAddressString(text);
        return bytes != null && isMapped(bytes) ? Arrays.copyOfRange(bytes, 12, 16) : bytes;
    }

    /** An IPv4 address as IPv6 ({@code ::ffff:0:0/96}). */
    private static boolean isMapped(byte[] bytes) {
        var prefix = new byte[12];
        prefix[10] = prefix[11] = (byte) 0xff;
        return bytes.length > IPV4_BYTES && Arrays.equals(prefix, Arrays.copyOf(bytes, 12));
    }

    private static String prefix(byte[] bytes, int bits) {
        try {
            var masked = Arrays.copyOf(Arrays.copyOf(bytes, bits / 8), bytes.length);
            return NetUtil.toAddressString(InetAddress.getByAddress(masked)) + "/" + bits;
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
