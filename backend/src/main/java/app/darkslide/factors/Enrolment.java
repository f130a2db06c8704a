package app.darkslide.factors;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an authenticator app has to know, in the three forms in which it takes it. */
@Schema(description = "What an authenticator app has to know, shown once.")
record Enrolment(
        @Schema(
                description = "The secret in Base32, to be typed or pasted.",
                examples = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
        String secret,

        @Schema(
                description = "The same as an address that opens such an app on this device.",
                examples =
                        "otpauth://totp/Darkslide:ansel?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Darkslide&algorithm=SHA1&digits=6&period=30")
        String uri,

        Qr qr) {

    /** Drawn by whoever shows it, because a page under a strict policy takes no markup. */
    @Schema(description = "That address as a QR code: dark modules as the path of an SVG image.")
    record Qr(
            @Schema(description = "Width and height of its view box, with the quiet zone.", examples = "49")
            int size,

            @Schema(description = "The path's data.", examples = "M4 4h1v1h-1zM5 4h1v1h-1z")
            String path) {
        private static final int QUIET = 4;

        static Qr of(String text) {
            var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
            var path = new StringBuilder();
            for (int y = 0; y < code.size; y++)
                for (int x = 0; x < code.size; x++)
                    if (code.getModule(x, y)) path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
            return new Qr(code.size + 2 * QUIET, path.toString());
        }
    }

    static Enrolment of(byte[] secret, String account) {
        var base32 = new Base32().encodeToString(secret);
        var uri = "otpauth://totp/Darkslide:%s?secret=%s&issuer=Darkslide&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        URLEncoder.encode(account, StandardCharsets.UTF_8), base32, Totp.DIGITS, Totp.STEP.toSeconds());
        return new Enrolment(base32, uri, Qr.of(uri));
    }

    @Override
    public String toString() {
        return "Enrolment"; // never the secret, in a log
    }
}
