package app.darkslide.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Several requests that begin together. */
public final class AtOnce {
    private AtOnce() {}

    /** @return the results, in the order of the numbers */
    public static <T> List<T> run(int many, IntFunction<T> work) throws Exception {
        var start = new CyclicBarrier(many);
        var pool = Executors.newFixedThreadPool(many);
        try {
            var results = new ArrayList<T>();
            var tasks = new ArrayList<Callable<T>>();
            for (int i = 0; i < many; i++) {
                var at = i;
                tasks.add(() -> {
                    start.await();
                    return work.apply(at);
                });
            }
            for (var future : pool.invokeAll(tasks)) results.add(future.get());
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
