/** Blobs in an object store that speaks S3. Nothing here is loaded, and no request is made, where none is configured. */
package app.darkslide.storage.s3;
