/**
 * The audit log: what happened to an account, when, and from which device. Every package that changes an account writes to
 * it, and the user reads it.
 */
package app.darkslide.activity;
