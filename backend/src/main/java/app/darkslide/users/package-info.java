/**
 * Accounts: how users register, sign in, change their account and erase it. Images refer to users by their ids; this
 * package does not know that there are images.
 */
package app.darkslide.users;
