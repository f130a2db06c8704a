/**
 * Rate limits for attempts: by network address, account, device and session; and fair shares of what accounts use at the same time.
 */
package app.darkslide.throttling;
