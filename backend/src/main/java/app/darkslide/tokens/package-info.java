/**
 * Personal access tokens: what a person gives to a script instead of a password. What they reach is {@code Scope}'s to
 * say.
 */
package app.darkslide.tokens;
