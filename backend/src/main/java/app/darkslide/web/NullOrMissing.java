package app.darkslide.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.Optional;

/** For an optional field of a change: a null in the request is empty, and a field that is missing is null. */
public final class NullOrMissing extends JsonDeserializer<Optional<?>> implements ContextualDeserializer {
    private final JavaType type;

    NullOrMissing() {
        this(null);
    }

    private NullOrMissing(JavaType type) {
        this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new NullOrMissing(property.getType().getReferencedType());
    }

    @Override
    public Optional<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return Optional.of(context.readValue(parser, type));
    }

    @Override
    public Optional<?> getNullValue(DeserializationContext context) {
        return Optional.empty();
    }

    @Override
    public Optional<?> getAbsentValue(DeserializationContext context) {
        return null;
    }
}
