/**
 * Background work that outlives a request, a restart and a replica: db-scheduler claims it in the database, for one replica at
 * a time. It knows nothing of images or users; features bring their {@link app.darkslide.jobs.Job}s as beans.
 */
package app.darkslide.jobs;
