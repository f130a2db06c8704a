package app.darkslide.oidc;

/** What somebody is sent to the provider for, and the page of the app that takes it from there when they are back. */
public enum Purpose {
    SIGN_IN("/signed-in"),
    /** To connect an identity to an account. */
    CONNECT("/connected"),
    /** To prove anew who sits at a device that is signed in. */
    CONFIRM("/confirmed");

    final String page;

    Purpose(String page) {
        this.page = page;
    }
}
