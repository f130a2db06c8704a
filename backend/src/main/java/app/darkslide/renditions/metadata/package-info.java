/**
 * Reads in place the metadata that the camera wrote into an image. Every value is hostile until it has proved plausible;
 * the others are left out and the rest stays. For the pipeline only.
 */
package app.darkslide.renditions.metadata;
