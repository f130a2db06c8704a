/**
 * What happened to an account, for its owner. It listens to what the rooms below tell, so that none of them has to know
 * that anybody keeps it.
 */
package app.darkslide.activity;
