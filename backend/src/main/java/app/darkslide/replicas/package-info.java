/** Which processes of the service are running on the same database. It only tells; nothing is decided by it. */
package app.darkslide.replicas;
