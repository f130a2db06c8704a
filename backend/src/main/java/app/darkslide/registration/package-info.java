/** Who may create an account: the mode, invitations, and the code that makes the first administrator. */
package app.darkslide.registration;
