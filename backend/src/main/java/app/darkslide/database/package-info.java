/**
 * The embedded database: a JDBC driver that starts a private MariaDB server for {@code jdbc:embedded:<directory>} and
 * leaves every other URL to MySQL's driver. The datasource names {@link app.darkslide.database.EmbeddedDriver} in its
 * settings; nobody else calls anything here, and nothing here knows what is stored.
 */
package app.darkslide.database;
