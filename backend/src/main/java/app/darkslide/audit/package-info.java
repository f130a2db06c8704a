/** What administrators did, for the other administrators. */
package app.darkslide.audit;
