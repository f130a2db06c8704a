/**
 * Who sends a request: sessions, the tokens that keep them alive, and the access token that goes with every request. It
 * knows people by their ids only.
 */
package app.darkslide.sessions;
