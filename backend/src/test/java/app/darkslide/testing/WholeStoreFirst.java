package app.darkslide.testing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;

/**
 * By {@link Order}, then by name: tests that read all that is stored come first, because what others store stays there.
 */
public class WholeStoreFirst implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(comparingInt(WholeStoreFirst::order)
                        .thenComparing(comparing(test -> test.getTestClass().getName())));
    }

    private static int order(ClassDescriptor test) {
        return test.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT);
    }
}
