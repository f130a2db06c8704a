/** Links to albums and selections of images, for people without an account: their owner's side, and what a link gives to those who have it. */
package app.darkslide.shares;
