/** Many originals as one ZIP archive, which is put together while it is sent and never lies anywhere. */
package app.darkslide.downloads;
