/**
 * Finds images by what is said of them. All of that is sealed in the database, so it is searched in memory: an index for each
 * owner, made at the first search and kept true by the numbers of changes. It proposes ids, no more: what is shown is read from
 * the database.
 */
package app.darkslide.search;
