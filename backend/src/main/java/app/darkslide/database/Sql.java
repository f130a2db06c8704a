package app.darkslide.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.query.NativeQuery;

/**
 * Sends SQL of our own, in the transaction that is under way. Its parameters are numbered, as in {@code ?1}, where a collection
 * stands for all of its elements behind {@code in}; or they are bare question marks, in their order.
 */
@ApplicationScoped
public class Sql {
    @Inject
    EntityManager database;

    /** @param type an entity, the type of the only column, or a record whose components have the names of the columns */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(String sql, Class<T> type, Object... parameters) {
        var query = type.isRecord() ? intoRecords(sql, type) : database.createNativeQuery(sql, type);
        return bound(query, parameters).getResultList();
    }

    /** With the types of the components, so that it does not matter how a driver returns an id. */
    private Query intoRecords(String sql, Class<?> type) {
        var components = type.getRecordComponents();
        var query = database.createNativeQuery(sql).unwrap(NativeQuery.class);
        for (var component : components) query.addScalar(component.getName(), component.getType());
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true); // of a private record, too
            return query.setTupleTransformer((values, names) -> made(constructor, values));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object made(Constructor<?> constructor, Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a query that always has one row. */
    public <T> T one(String sql, Class<T> type, Object... parameters) {
        return list(sql, type, parameters).get(0);
    }

    /** @return how many rows it changed, as the database counts them */
    public int execute(String sql, Object... parameters) {
        return bound(database.createNativeQuery(sql), parameters).executeUpdate();
    }

    private static Query bound(Query query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return query;
    }

    /** As many as a statement takes at once, in their order. */
    public static <T> List<List<T>> batches(List<T> all, int size) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + size)))
                .toList();
    }

    /** For so many values, as in {@code ?, ?, ?}. */
    public static String marks(int values) {
        return String.join(", ", Collections.nCopies(values, "?"));
    }

    /** For so many rows of so many values each, as in {@code (?, ?), (?, ?)}. */
    public static String rows(int rows, int values) {
        return String.join(", ", Collections.nCopies(rows, "(" + marks(values) + ")"));
    }
}
