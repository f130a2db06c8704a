/**
 * Authentication of requests: sessions, the refresh tokens that keep them alive, and the access token of every request. It
 * knows users by their ids only.
 */
package app.darkslide.sessions;
