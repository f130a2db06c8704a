package app.darkslide.jobs;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.CapturedLog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With runners of its own, which are as good as replicas: they share nothing but the database. */
@QuarkusTest
class JobRunnerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    Jobs jobs;

    @Inject
    JobTasks tasks;

    @Inject
    JobRepository rows;

    @Inject
    DatabaseClock clock;

    @Inject
    DataSource database;

    @TestHTTPResource(value = "/health", management = true)
    String health;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    private final List<JobRunner> replicas = new ArrayList<>();

    record Export(String user, int pictures) {}

    @AfterEach
    void stop() throws SQLException {
        replicas.forEach(replica -> replica.stop(null));
        execute("delete from jobs where task_name like 'test %'");
    }

    /** Or work that is added just now is not due yet, and waits for the next poll. */
    @Test
    void itsClockIsNotBehindTheDatabase() throws SQLException {
        clock.read();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select utc_timestamp(6)");
                var found = query.executeQuery()) {
            found.next();
            var then = found.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            var now = clock.now();
            assertFalse(now.isBefore(then), now + " is before " + then);
        }
    }

    @Test
    void eachIsRunByOneOfTwoReplicas() throws Exception {
        Map<String, Integer> runs = new ConcurrentHashMap<>();
        var job = new TestJob(context -> {
            runs.merge(context.payload(String.class), 1, Integer::sum);
            Thread.sleep(5);
        });
        var ids = IntStream.range(0, 40).mapToObj(Integer::toString).toList();
        for (var id : ids) assertTrue(jobs.add(job.name(), id, id));
        assertFalse(jobs.add(job.name(), "0", "again"));
        replica(job);
        replica(job);
        await(() -> states(job).isEmpty());
        assertEquals(40, runs.size());
        assertEquals(List.of(1), runs.values().stream().distinct().toList());
    }

    @Test
    void whatIsRunningIsLeftAloneByAReplicaThatComesLater() throws Exception {
        var runs = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var enough = new CountDownLatch(1);
        var running = new TestJob(context -> {
            runs.incrementAndGet();
            begun.countDown();
            enough.await();
        });
        jobs.add(running.name(), "a", null);
        replica(running);
        begun.await();
        makeDue(running);
        var later = new TestJob(context -> {});
        jobs.add(later.name(), "a", null);
        replica(running, later); // which finds both of them due
        await(() -> states(later).isEmpty());
        assertTrue(states(running).get(0).running());
        enough.countDown();
        await(() -> states(running).isEmpty());
        assertEquals(1, runs.get());
    }

    @Test
    void whatFailsIsTriedAgainAfterLongerAndLongerAndItsErrorCanBeSeen() throws Exception {
        var broken = new AtomicBoolean(true);
        var job = new TestJob(context -> {
            if (broken.get()) throw new IllegalStateException("the disk is full");
        });
        jobs.add(job.name(), "a", null);
        replica(job);
        awaitFailures(job, 1);
        var state = states(job).get(0);
        assertThat(state.lastError(), containsString("the disk is full"));
        assertPause(Duration.ofSeconds(10), job);
        given().get(health)
                .then()
                .statusCode(200)
                .body(
                        "checks.find { it.name == 'jobs' }.data.'%s/a'".formatted(job.name()),
                        containsString("failed 1 times: "));

        makeDue(job);
        awaitFailures(job, 2);
        assertPause(Duration.ofSeconds(20), job);

        broken.set(false);
        makeDue(job);
        await(() -> states(job).isEmpty());
        given().get(metrics)
                .then()
                .body(containsString("darkslide_jobs_seconds_count{job=\"" + job.name() + "\",outcome=\"failed\"} 2"))
                .body(containsString("darkslide_jobs_seconds_count{job=\"" + job.name() + "\",outcome=\"done\"} 1"));
    }

    @Test
    void thePausesBetweenTriesHaveAnEnd() {
        assertEquals(Duration.ofSeconds(10), JobRun.retryAfter(1));
        assertEquals(Duration.ofSeconds(2560), JobRun.retryAfter(9));
        assertEquals(Duration.ofSeconds(2560), JobRun.retryAfter(1000));
    }

    @Test
    void oneThatGetsFurtherBeginsItsPausesAnew() throws Exception {
        var job = new TestJob(context -> {
            var done = context.progress().done();
            if (done < 2) context.reached(new Progress("at " + (done + 1), done + 1, 5));
            throw new IllegalStateException("and no further");
        });
        jobs.add(job.name(), "a", null);
        replica(job);
        for (int done = 1; done <= 2; done++) {
            var position = "at " + done;
            await(() -> !states(job).get(0).running()
                    && position.equals(states(job).get(0).progress().position()));
            assertEquals(1, states(job).get(0).failures());
            makeDue(job);
        }
        awaitFailures(job, 2);
        assertEquals(new Progress("at 2", 2, 5), states(job).get(0).progress());
    }

    @Test
    void aStopEndsARunInTheMiddleAndAnotherReplicaGoesOnFromThere() throws Exception {
        var positions = new ArrayList<String>();
        var enough = new AtomicBoolean();
        var under = new CountDownLatch(1);
        var job = new TestJob(context -> {
            positions.add(context.progress().position());
            for (long step = context.progress().done(); !enough.get(); Thread.sleep(1)) {
                step++;
                context.reached(new Progress("step " + step, step, 1_000_000));
                if (step == 20) under.countDown();
            }
        });
        jobs.add(job.name(), "a", null);
        var first = replica(job);
        under.await();
        first.stop(null);

        var state = states(job).get(0);
        assertFalse(state.running());
        assertEquals(0, state.failures());
        assertThat(state.progress().done(), greaterThan(19L));
        enough.set(true);
        replica(job);
        await(() -> states(job).isEmpty());
        assertEquals(Arrays.asList(null, state.progress().position()), positions);
    }

    @Test
    void aStopInterruptsWhatDoesNotListen() throws Exception {
        var under = new CountDownLatch(1);
        var job = new TestJob(context -> {
            under.countDown();
            Thread.sleep(PATIENCE.toMillis());
        });
        jobs.add(job.name(), "a", null);
        var replica = replica(job);
        under.await();
        replica.stop(null);
        assertFalse(states(job).get(0).running());
        assertEquals(0, states(job).get(0).failures());
    }

    @Test
    void whatADeadProcessWasAtIsTakenUpAgain() throws Exception {
        var position = new AtomicReference<String>();
        var job = new TestJob(context -> position.set(context.progress().position()));
        jobs.add(job.name(), "a", null);
        execute("update jobs set picked = true, picked_by = 'dead', version = 2, position = 'here',"
                + " last_heartbeat = timestampadd(second, -90, utc_timestamp(6)) where task_name = '" + job.name()
                + "'");
        try (var log = new CapturedLog()) {
            replica(job);
            await(() -> states(job).isEmpty());
            assertThat(log.all(), containsString("was cut off by the end of its process"));
        }
        assertEquals("here", position.get());
    }

    @Test
    void whoHasLostItsClaimWritesNothing() throws Exception {
        var begun = new CountDownLatch(1);
        var lost = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var job = new TestJob(context -> {
            begun.countDown();
            lost.await();
            try {
                context.reached(new Progress("mine", 1, 1));
            } finally {
                ended.countDown();
            }
        });
        jobs.add(job.name(), "a", null);
        var replica = replica(job);
        begun.await(); // a run that has only been claimed would not begin with a claim that is lost
        execute("update jobs set version = version + 1, position = 'theirs' where task_name = '" + job.name() + "'");
        lost.countDown();
        ended.await();
        replica.stop(null);
        var state = states(job).get(0);
        assertTrue(state.running());
        assertEquals("theirs", state.progress().position());
    }

    @Test
    void itIsSeenHowFarARunIsAndItKnowsWhatItWasAddedWith() throws Exception {
        var payload = new AtomicReference<Export>();
        var seen = new CountDownLatch(1);
        var job = new TestJob(context -> {
            payload.set(context.payload(Export.class));
            Thread.sleep(1100); // progress is written once a second
            context.reached(new Progress("here", 3, 7));
            seen.await();
        });
        jobs.add(job.name(), "a", new Export("u", 7));
        replica(job);
        await(() -> states(job).get(0).progress().done() == 3);
        given().get(health)
                .then()
                .body(
                        "checks.find { it.name == 'jobs' }.data.'%s/a'".formatted(job.name()),
                        equalTo("running, 3 of 7"));
        seen.countDown();
        await(() -> states(job).isEmpty());
        assertEquals(new Export("u", 7), payload.get());
    }

    @Test
    void aJobIsAddedWithTheTransactionOrNotAtAll() throws Exception {
        var job = new TestJob(context -> {});
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    assertTrue(jobs.add(job.name(), "a", null));
                    throw new IllegalStateException();
                }));
        assertEquals(List.of(), states(job));
        QuarkusTransaction.requiringNew().run(() -> {
            jobs.add(job.name(), "a", null);
            assertEquals(List.of(), QuarkusTransaction.suspendingExisting().call(() -> states(job)));
        });
        assertEquals(1, states(job).size());
    }

    @Test
    void aRecurringJobComesAgainAndAStartBringsItForward() throws Exception {
        var job = new TestJob.Recurring(context -> context.reached(new Progress("x", 1, 1)));
        replica(job);
        await(() -> states(job).size() == 1);
        assertTrue(isDueInAboutFiveMinutes(job));
        makeDue(job);
        await(() -> !states(job).isEmpty() && states(job).get(0).lastSuccess() != null);
        assertPause(Duration.ofHours(1), job);
        assertEquals(Progress.NONE, states(job).get(0).progress());
        assertNull(states(job).get(0).lastError());

        replica(job);
        await(() -> isDueInAboutFiveMinutes(job));
    }

    @Test
    void aConnectionIsAtTheUsersLevelOfIsolationAgainAfterTheScheduler() throws SQLException {
        var users = isolation(database);
        assertEquals("READ-COMMITTED", isolation(ReadCommitted.of(database)));
        for (int i = 0; i < 20; i++) assertEquals(users, isolation(database));
    }

    private static String isolation(DataSource from) throws SQLException {
        try (var connection = from.getConnection();
                var row = connection.createStatement().executeQuery("select @@transaction_isolation")) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void timesAreTheDatabases() throws SQLException {
        var before = clock.now();
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select utc_timestamp(6)")) {
            row.next();
            var now = row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            assertThat(Duration.between(before, now), greaterThan(Duration.ofSeconds(-5)));
            assertThat(Duration.between(now, clock.now()), greaterThan(Duration.ofSeconds(-5)));
        }
    }

    private JobRunner replica(Job... jobs) {
        var replica = new JobRunner();
        replica.jobs = List.of(jobs);
        replica.tasks = tasks;
        replica.rows = rows;
        replica.clock = clock;
        replica.database = database;
        replica.start(null);
        replicas.add(replica);
        return replica;
    }

    private List<JobState> states(Job job) {
        try {
            return rows.list(10_000).stream()
                    .filter(state -> state.job().equals(job.name()))
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitFailures(Job job, int failures) {
        await(() -> states(job).get(0).failures() == failures);
    }

    private void assertPause(Duration expected, Job job) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select timestampdiff(second, greatest(coalesce(last_failure, last_success),"
                                + " coalesce(last_success, last_failure)), execution_time) from jobs where task_name = '"
                                + job.name() + "'")) {
            row.next();
            assertEquals(expected, Duration.ofSeconds(row.getLong(1)));
        }
    }

    private boolean isDueInAboutFiveMinutes(Job job) {
        var wait = Duration.between(clock.now(), states(job).get(0).nextRun());
        return wait.compareTo(Duration.ofMinutes(6)) < 0 && wait.compareTo(Duration.ofMinutes(3)) > 0;
    }

    private void makeDue(Job job) throws SQLException {
        execute("update jobs set execution_time = utc_timestamp(6) where task_name = '" + job.name() + "'");
    }

    /** Nothing here waits until the runners look by themselves. */
    private void await(BooleanSupplier condition) {
        for (var end = Instant.now().plus(PATIENCE); !condition.getAsBoolean(); ) {
            assertTrue(Instant.now().isBefore(end), "it does not happen");
            replicas.forEach(JobRunner::wake);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
