package app.darkslide.passkeys;

import java.util.Base64;

/** Bytes as WebAuthn's JSON has them. */
class Base64Url {
    static final String PATTERN = "[A-Za-z0-9_-]*";

    private Base64Url() {}

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws app.darkslide.web.ProblemException if it is not of whole bytes */
    static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw PasskeyRefusals.refused();
        }
    }
}
