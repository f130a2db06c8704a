package app.darkslide.web;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says of a body that is given by its media type alone that it is bytes. */
final class BinaryContent {
    private BinaryContent() {}

    static void describe(Operation operation) {
        var bodies =
                operation.getResponses().getAPIResponses().values().stream().map(APIResponse::getContent);
        var body = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
        Stream.concat(bodies, Stream.ofNullable(body))
                .filter(content -> content != null && content.getMediaTypes() != null)
                .forEach(BinaryContent::describe);
    }

    private static void describe(Content content) {
        for (var mediaType : content.getMediaTypes().values())
            if (mediaType.getSchema() == null)
                mediaType.setSchema(
                        OASFactory.createSchema().addType(SchemaType.STRING).format("binary"));
    }
}
