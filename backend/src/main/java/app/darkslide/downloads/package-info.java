/** Many originals as one ZIP archive, which is put together while it is sent and is never stored. */
package app.darkslide.downloads;
