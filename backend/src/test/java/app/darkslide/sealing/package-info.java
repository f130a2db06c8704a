/** What a thief of the disk, the backup or the database finds, and what somebody achieves who writes there. */
package app.darkslide.sealing;
