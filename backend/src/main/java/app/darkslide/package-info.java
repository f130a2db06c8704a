/** Darkslide: a private image store. Here is only where it starts; the features lie in the packages below. */
package app.darkslide;
