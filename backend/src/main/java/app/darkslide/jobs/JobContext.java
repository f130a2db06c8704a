package app.darkslide.jobs;

import java.time.Instant;

/** The present run of a job. */
public interface JobContext {
    /** The payload that the job was added with. */
    <P> P payload(Class<P> type);

    /**
     * The database's time, which all replicas agree on. Whatever is deleted for its age has to ask for it, because a clock that
     * is wrong must not delete: {@link ClockGuard}.
     *
     * @throws JobStoppedException while the clock may be wrong; the job lets it pass
     */
    Instant now();

    /** Where an earlier run stopped or failed. */
    Progress progress();

    /**
     * To be called after each step: the next run continues from here if this one does not finish. It is cheap, because it is
     * written at most once a second.
     *
     * @throws JobStoppedException as {@link #goOn}
     */
    void reached(Progress progress);

    /**
     * To be called now and then.
     *
     * @throws JobStoppedException if the service stops, or another replica has taken over; the job lets it pass
     */
    void goOn();
}
