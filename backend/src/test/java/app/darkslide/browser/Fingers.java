package app.darkslide.browser;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fingers on a screen, as the browser itself gets them: each on its way for some frames. */
final class Fingers {
    private static final int STEPS = 8;
    private static final int FRAME = 16;

    private final CDPSession browser;

    /** The hand's own clock, in milliseconds: how fast it is must not depend on how busy the machine is. */
    private long now = System.currentTimeMillis();

    Fingers(Visit visit) {
        browser = visit.devTools();
    }

    record At(int x, int y) {}

    static At at(int x, int y) {
        return new At(x, y);
    }

    /** One finger that stays where it is. */
    void press(At at) {
        send("touchStart", List.of(at));
    }

    void swipe(At from, At to) {
        go(List.of(from), List.of(to));
        lift();
    }

    /** Two fingers, which part or meet, and lift together. */
    void pinch(At first, At second, At firstTo, At secondTo) {
        go(List.of(first, second), List.of(firstTo, secondTo));
        lift();
    }

    void tap(At at) {
        touch(at);
        now += 1000; // so that another one is no double tap
    }

    void doubleTap(At at) {
        touch(at);
        now += 100;
        touch(at);
    }

    private void touch(At at) {
        press(at);
        now += 60;
        lift();
    }

    private void go(List<At> from, List<At> to) {
        send("touchStart", from);
        for (int step = 1; step <= STEPS; step++) {
            now += FRAME;
            send("touchMove", between(from, to, step));
        }
    }

    void lift() {
        send("touchEnd", List.of());
    }

    private static List<At> between(List<At> from, List<At> to, int step) {
        var points = new ArrayList<At>();
        for (int i = 0; i < from.size(); i++) {
            points.add(at(
                    from.get(i).x + (to.get(i).x - from.get(i).x) * step / STEPS,
                    from.get(i).y + (to.get(i).y - from.get(i).y) * step / STEPS));
        }
        return points;
    }

    private void send(String type, List<At> fingers) {
        var points = new ArrayList<Map<String, Integer>>();
        for (int i = 0; i < fingers.size(); i++) {
            points.add(Map.of("x", fingers.get(i).x, "y", fingers.get(i).y, "id", i));
        }
        browser.send("Input.dispatchTouchEvent", event(type, points));
    }

    private JsonObject event(String type, List<?> points) {
        return new Gson()
                .toJsonTree(Map.of("type", type, "touchPoints", points, "timestamp", now / 1000.0))
                .getAsJsonObject();
    }
}
