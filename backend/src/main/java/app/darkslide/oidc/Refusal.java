package app.darkslide.oidc;

/** Why a round through the provider came to nothing. Of what a provider says, nothing else reaches a page. */
public enum Refusal {
    /** The person, or the provider, did not want to. */
    DECLINED,
    /** What came back proves nothing. */
    INVALID,
    /** The provider did not answer, or not in a way that can be used. */
    AWAY
}
