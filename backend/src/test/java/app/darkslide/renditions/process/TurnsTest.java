package app.darkslide.renditions.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final UUID GREEDY = UUID.randomUUID();
    private static final UUID MODEST = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();

    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void owners_take_turns() throws Exception {
        var turns = new Turns(10);
        for (var i = 1; i <= 3; i++) add(turns, GREEDY, "greedy " + i);
        add(turns, MODEST, "modest");
        add(turns, ANOTHER, "another");
        for (var i = 0; i < 5; i++) turns.doNext();
        assertEquals(List.of("greedy 1", "modest", "another", "greedy 2", "greedy 3"), done);
    }

    @Test
    void who_sends_one_after_the_other_comes_before_those_who_send_many() throws Exception {
        var turns = new Turns(10);
        for (var i = 1; i <= 2; i++) {
            add(turns, GREEDY, "greedy " + i);
            add(turns, ANOTHER, "another " + i);
        }
        add(turns, MODEST, "modest 1");
        for (var i = 0; i < 4; i++) turns.doNext();
        add(turns, MODEST, "modest 2");
        turns.doNext();
        assertEquals(List.of("greedy 1", "another 1", "modest 1", "greedy 2", "another 2"), done);
        add(turns, GREEDY, "greedy 3");
        add(turns, ANOTHER, "another 3");
        turns.doNext();
        assertEquals("modest 2", done.get(5));
    }

    @Test
    void no_more_may_wait_than_there_is_room_for() throws Exception {
        var turns = new Turns(2);
        add(turns, GREEDY, "one");
        assertFalse(turns.isFull());
        add(turns, MODEST, "two");
        assertTrue(turns.isFull());
        assertFalse(turns.add(ANOTHER, () -> {}));
        turns.doNext();
        assertTrue(turns.add(ANOTHER, () -> {}));
    }

    @Test
    void of_those_who_were_slow_one_at_a_time_is_served() throws Exception {
        var turns = new Turns(10);
        turns.wasSlow(GREEDY);
        turns.wasSlow(ANOTHER);
        var go = new CountDownLatch(1);
        turns.add(GREEDY, () -> await(go));
        var busy = start(turns);
        Await.until("it is at work", () -> busy.getState() == Thread.State.WAITING);
        add(turns, ANOTHER, "slow");
        add(turns, MODEST, "modest");
        turns.doNext();
        assertEquals(List.of("modest"), done);
        go.countDown();
        turns.doNext();
        assertEquals(List.of("modest", "slow"), done);
        busy.join();
    }

    @Test
    void the_slow_are_served_too() throws Exception {
        var turns = new Turns(10);
        turns.wasSlow(GREEDY);
        add(turns, GREEDY, "slow");
        turns.doNext();
        assertEquals(List.of("slow"), done);
    }

    @Test
    void what_waits_when_it_is_closed_is_still_done() throws Exception {
        var turns = new Turns(10);
        add(turns, GREEDY, "one");
        add(turns, MODEST, "two");
        turns.close();
        assertFalse(turns.add(ANOTHER, () -> {}));
        assertTrue(turns.doNext());
        assertTrue(turns.doNext());
        assertFalse(turns.doNext());
        assertEquals(List.of("one", "two"), done);
    }

    private void add(Turns turns, UUID owner, String what) {
        assertTrue(turns.add(owner, () -> done.add(what)));
    }

    private static Thread start(Turns turns) {
        var thread = new Thread(() -> {
            try {
                turns.doNext();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        thread.start();
        return thread;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
