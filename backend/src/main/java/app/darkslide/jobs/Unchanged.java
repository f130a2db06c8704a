package app.darkslide.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** Payloads are JSON in bytes already, so that no class's name and no serialized object lies in the database. */
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
