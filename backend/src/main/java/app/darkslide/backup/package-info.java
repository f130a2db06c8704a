/**
 * The commands {@code backup} and {@code restore}: a sealed copy of the database and the sealed files, with a manifest of both.
 * They run without the rest of the application, by JDBC alone.
 */
package app.darkslide.backup;
