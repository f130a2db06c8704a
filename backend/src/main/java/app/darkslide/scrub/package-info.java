/**
 * Reads every sealed file to its end once in a period, before somebody needs it: what is damaged is named to its owner and to
 * operators, and renditions are made anew. Also the list of what is damaged.
 */
package app.darkslide.scrub;
