/**
 * Storage of bytes: the data directory, and the blob store with its contract. Knows neither what the blobs hold nor who
 * owns them; every feature may use it.
 */
package app.darkslide.storage;
