/** Albums: a tree of them for each user, and the images that are in each. */
package app.darkslide.albums;
