/**
 * The words that images carry. Images have the ids of tags in their sealed details; the names lie in one sealed record of
 * their owner, so that a new name is one write, and neither names nor the numbers of their images show in the database.
 */
package app.darkslide.tags;
