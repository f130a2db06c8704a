/**
 * Names the town that is nearest to a place on the earth, without asking anybody: the towns are packed in a resource. It knows
 * nothing of images; everything else may use it.
 */
package app.darkslide.places;
