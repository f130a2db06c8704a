/**
 * Passwords: the rules for them, and their hashing, which never takes the whole machine.
 */
package app.darkslide.passwords;
