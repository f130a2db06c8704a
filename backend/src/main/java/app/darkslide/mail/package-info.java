/**
 * Sends mail, if it is set up: one at a time, and only from jobs, so that no request waits for a mail server or shows by its
 * time whether there was anything to send. A mail is written when it is sent, and so holds no secret while it waits.
 */
package app.darkslide.mail;
