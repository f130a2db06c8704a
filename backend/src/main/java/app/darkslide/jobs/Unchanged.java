package app.darkslide.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** Payloads are JSON already, so that the database holds neither class names nor serialized objects. */
final class Unchanged implements Serializer {
    @Override
    public byte[] serialize(Object data) {
        return (byte[]) data;
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
        return type.cast(data);
    }
}
