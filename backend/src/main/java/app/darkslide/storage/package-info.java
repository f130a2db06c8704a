/**
 * Where bytes outlive the process: the data directory, and the blob store with its contract. Knows neither what the
 * blobs hold nor whose they are; every feature may use it.
 */
package app.darkslide.storage;
