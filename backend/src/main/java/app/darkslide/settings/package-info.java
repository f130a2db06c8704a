/** What administrators can set while the service runs. */
package app.darkslide.settings;
