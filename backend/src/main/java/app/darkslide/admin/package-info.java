/**
 * What administrators see and do. It knows accounts, and neither images nor keys: there is no way from here to what somebody
 * stores.
 */
package app.darkslide.admin;
