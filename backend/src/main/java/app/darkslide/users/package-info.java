/**
 * People: their accounts, how they register, sign in and leave. The pictures know the people by their ids; this package
 * does not know that there are pictures.
 */
package app.darkslide.users;
