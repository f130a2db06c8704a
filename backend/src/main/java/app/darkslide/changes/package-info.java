/** The feed of changes, for clients that keep a copy of the gallery: what is new since they last asked, deletions included. */
package app.darkslide.changes;
