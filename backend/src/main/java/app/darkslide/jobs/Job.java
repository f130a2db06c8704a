package app.darkslide.jobs;

/**
 * A kind of work, as a bean. It is run for every time that it was added ({@link Jobs#add}), by one replica at a time, and
 * again after a while if it failed. It may run twice, after the death of a process or a database that was away, so it has to
 * bear repetition.
 */
public interface Job {
    /** Its identity in the database, at most 200 characters. A replica leaves alone what it has no job of that name for. */
    String name();

    /** @throws Exception if it has to be tried again later; the message is kept and shown to administrators */
    void run(JobContext context) throws Exception;
}
