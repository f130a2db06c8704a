/** Passkeys (WebAuthn): keys on the devices of users, which sign a challenge where a password would be typed. */
package app.darkslide.passkeys;
