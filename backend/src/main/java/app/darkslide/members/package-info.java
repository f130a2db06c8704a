/** People with whom albums are shared: invitations, members, and the keys by which they see what is in the albums. */
package app.darkslide.members;
