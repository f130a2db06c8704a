/** Tests of what surrounds the service in {@code docker-compose.yml}: nothing here is for another package. */
package app.darkslide.deployment;
