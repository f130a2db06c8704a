package app.darkslide.jobs;

import java.time.Instant;

/** What a job is told of its present run, and tells. */
public interface JobContext {
    /** What the job was added with. */
    <P> P payload(Class<P> type);

    /** By the database's clock, which all replicas agree on: a replica whose own is wrong deletes nothing too early. */
    Instant now();

    /** Where a run before this one stopped or failed. */
    Progress progress();

    /**
     * To be called after each step: the next run goes on from here, if this one does not get to its end. Cheap, because it is
     * written at most once a second.
     *
     * @throws JobStoppedException as {@link #goOn}
     */
    void reached(Progress progress);

    /**
     * To be called once in a while.
     *
     * @throws JobStoppedException if the service stops, or another replica has taken over; the job lets it pass
     */
    void goOn();
}
