/**
 * The trash as its owner meets it: looked into, restored from, emptied, and emptied by itself after a while. Pictures move in
 * and out of it in {@code images}, where their rows and counts are.
 */
package app.darkslide.trash;
