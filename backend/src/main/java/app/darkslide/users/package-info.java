/**
 * People: their accounts, their sessions, and the access token that says who sends a request. The pictures know the
 * people by their ids; this package does not know that there are pictures.
 */
package app.darkslide.users;
