/**
 * {@code import} on the command line: brings photos, with what is said of them, into an account of a running service, from
 * exports, archives and directories. It is a client of the API like any other, and uses nothing of what serves it.
 */
package app.darkslide.imports;
