package app.darkslide.mail;

import java.util.regex.Pattern;

/** A mail could not be sent now. The message tells why, without the addresses that servers like to repeat. */
public final class MailFailedException extends Exception {
    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>]+@[^\\s<>]+");

    MailFailedException(Throwable cause) {
        super(
                "The mail server did not take a mail: "
                        + ADDRESS.matcher(cause.toString()).replaceAll("(address)"),
                null,
                false,
                false);
    }
}
