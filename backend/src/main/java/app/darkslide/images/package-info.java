/**
 * A person's pictures: received, listed, served and deleted. Here the database, the blobs, the keys and the renditions
 * meet; every query takes the owner first.
 */
package app.darkslide.images;
