package app.darkslide.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import app.darkslide.web.ProblemException;
import java.util.ArrayList;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HashingPoolTest {
    private record Settings(OptionalInt concurrentHashes, int hashQueue) implements PasswordConfig {}

    private final HashingPool pool = new HashingPool(new Settings(OptionalInt.of(2), 3));

    @AfterEach
    void end() {
        pool.end();
    }

    @Test
    void twoAtATimeThreeWaitAndWhoeverElseComesIsToldToComeAgain() throws Exception {
        var callers = Executors.newFixedThreadPool(9);
        var answers = new ExecutorCompletionService<Integer>(callers);
        var open = new CountDownLatch(1);
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        for (int i = 0; i < 9; i++) answers.submit(() -> pool.run(() -> work(atOnce, most, open)));
        for (int i = 0; i < 4; i++) assertRefused(answers.take());
        assertThrows(ProblemException.class, () -> pool.requireCapacity(true));
        Await.until("two are at work", () -> atOnce.get() == 2);
        open.countDown();
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < 5; i++) numbers.add(answers.take().get());
        assertEquals(5, numbers.size());
        assertEquals(2, most.get());
        pool.requireCapacity(false);
        assertEquals(1, pool.run(() -> 1));
        callers.shutdown();
    }

    @Test
    void theLastQuarterOfTheQueueIsKeptForWhoIsKnown() throws Exception {
        var wide = new HashingPool(new Settings(OptionalInt.of(1), 8));
        var callers = Executors.newFixedThreadPool(7);
        var open = new CountDownLatch(1);
        for (int i = 0; i < 6; i++)
            callers.submit(() -> wide.run(() -> work(new AtomicInteger(), new AtomicInteger(), open)));
        Await.until("five wait", () -> wide.waiting() == 5);
        wide.requireCapacity(false);
        callers.submit(() -> wide.run(() -> work(new AtomicInteger(), new AtomicInteger(), open)));
        Await.until("six wait", () -> wide.waiting() == 6);
        assertThrows(ProblemException.class, () -> wide.requireCapacity(false));
        wide.requireCapacity(true);
        open.countDown();
        callers.shutdown();
        assertTrue(callers.awaitTermination(60, TimeUnit.SECONDS));
        wide.end();
    }

    private static int work(AtomicInteger atOnce, AtomicInteger most, CountDownLatch open) throws InterruptedException {
        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        open.await();
        return atOnce.decrementAndGet();
    }

    private static void assertRefused(Future<Integer> answer) {
        var refusal = assertThrows(ExecutionException.class, answer::get);
        assertInstanceOf(ProblemException.class, refusal.getCause());
    }
}
