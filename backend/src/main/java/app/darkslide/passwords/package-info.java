/**
 * What a password has to be, and how it is hashed without taking the whole machine.
 */
package app.darkslide.passwords;
