/**
 * What proves who somebody is besides their password: authenticator apps and recovery codes, and the sign-ins that wait for
 * them.
 */
package app.darkslide.factors;
