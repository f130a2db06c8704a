/**
 * The relying party of OpenID Connect: sends people to the provider that the settings name, verifies what comes back, and knows
 * which account an identity there belongs to. It makes no accounts and opens no sessions.
 */
package app.darkslide.oidc;
