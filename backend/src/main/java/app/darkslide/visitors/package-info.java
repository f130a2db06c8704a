/**
 * What the link of a share gives to people without an account: everything below {@code /s}. A visitor has the secret in the link, which
 * opens the key of that share and nothing else; keys of users, and who they are, are unknown here. All that is asked for during a visit goes
 * through {@link app.darkslide.visitors.VisitorGate}.
 */
package app.darkslide.visitors;
