/**
 * Personal access tokens, which a user gives to a script instead of a password. {@code Scope} decides what they may reach.
 */
package app.darkslide.tokens;
