/**
 * Rehearses restores: from time to time the newest backup is restored on trial, a sample of its photos is opened, and health,
 * metrics and administrators are told how that went.
 */
package app.darkslide.rehearsal;
