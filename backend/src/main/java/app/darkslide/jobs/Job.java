package app.darkslide.jobs;

/**
 * A kind of background work, as a bean. It runs once for each time that it was added ({@link Jobs#add}), on one replica at a
 * time, and is retried with back-off if it fails. After a crash or an outage of the database it may run twice, so it has to be
 * idempotent.
 */
public interface Job {
    /** Its identity in the database, at most 200 characters. A replica ignores names that it has no job for. */
    String name();

    /** @throws Exception if it has to be retried later; the message is stored and shown to administrators */
    void run(JobContext context) throws Exception;
}
