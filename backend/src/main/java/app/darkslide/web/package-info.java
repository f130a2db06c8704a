/**
 * The common parts of all HTTP answers: problem documents, security headers, byte ranges, the OpenAPI document's shared
 * parts, and the routes that are not an API: the single-page app and {@code /problems}. The only package underneath the
 * features that knows HTTP; every feature may use it.
 */
package app.darkslide.web;
