/**
 * Who asks to see images: a user today, later also a member of somebody's album or the visitor of a link. It turns a request
 * into a {@link app.darkslide.viewers.Viewer}; what that viewer may see is decided in {@code images}.
 */
package app.darkslide.viewers;
