/** The feed of changes, for clients that keep a copy of the gallery and its albums: what is new since they last asked, deletions included. */
package app.darkslide.changes;
