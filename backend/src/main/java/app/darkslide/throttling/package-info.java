/**
 * Rate limits for attempts: by network address, account, device and session.
 */
package app.darkslide.throttling;
