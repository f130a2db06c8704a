package app.darkslide.web;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes only what the API's document names: {@code "90"} and {@code 90.5} are no integers, and one of a list of words is no number. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        refuse(json, LogicalType.Integer, CoercionInputShape.Float);
        refuse(json, LogicalType.Boolean, CoercionInputShape.Integer);
        for (var type : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean))
            refuse(json, type, CoercionInputShape.String, CoercionInputShape.EmptyString);
        refuse(
                json,
                LogicalType.Textual,
                CoercionInputShape.Integer,
                CoercionInputShape.Float,
                CoercionInputShape.Boolean);
    }

    private static void refuse(ObjectMapper json, LogicalType wanted, CoercionInputShape... given) {
        for (var shape : given) json.coercionConfigFor(wanted).setCoercion(shape, CoercionAction.Fail);
    }
}
