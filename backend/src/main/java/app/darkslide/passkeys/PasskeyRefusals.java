package app.darkslide.passkeys;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;

/** Why a passkey is not taken. */
class PasskeyRefusals {
    private PasskeyRefusals() {}

    static ProblemException nowhere() {
        return new ProblemException(
                ProblemReason.NO_PASSKEYS_HERE,
                "Browsers make passkeys for https addresses with a host name, which this service does not have: see DARKSLIDE_PUBLIC_URL.");
    }

    static ProblemException refused() {
        return new ProblemException(
                ProblemType.PASSKEY_REFUSED,
                "This passkey was not accepted: it is not known here, was made for another address, or it took too long.");
    }
}
