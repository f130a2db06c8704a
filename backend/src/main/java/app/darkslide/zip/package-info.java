/** Writes ZIP archives (APPNOTE 6.3) of files that are stored as they are, whole or from any byte on. Plain Java. */
package app.darkslide.zip;
