/**
 * How many attempts are let through, from where and on what.
 */
package app.darkslide.throttling;
