/**
 * The whole application as a person meets it: Chromium against the running service. {@link BrowserTest} opens visits
 * and holds every one of them to a page without errors, {@link Visit} is what a person can do, and the tests are their
 * stories. For tests only.
 */
package app.darkslide.browser;
