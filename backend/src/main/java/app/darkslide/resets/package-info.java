/**
 * One-time codes by which a user who has lost the password sets a new one. They come from whoever runs the service or, where it is set up, by mail; this
 * package gives them out, takes them back and tells the user.
 */
package app.darkslide.resets;
