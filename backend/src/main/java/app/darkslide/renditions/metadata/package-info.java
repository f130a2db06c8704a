/**
 * What the camera wrote into a picture, read in place. Every value is hostile until it has proved plausible; what has not is
 * left out and the rest stays. For the pipeline only.
 */
package app.darkslide.renditions.metadata;
