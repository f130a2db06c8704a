/** Sealed records of which an owner has one of a kind. What is in them is the business of the packages above. */
package app.darkslide.records;
