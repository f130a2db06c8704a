package app.darkslide.web;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Adds the headers that follow from an answer's status and from what the operation takes. */
final class CommonHeaders {
    private CommonHeaders() {}

    static void add(Operation operation) {
        add(operation, "201", "Location", "Where it is.", SchemaType.STRING);
        add(operation, "429", "Retry-After", "Seconds to wait.", SchemaType.INTEGER);
        add(operation, "503", "Retry-After", "Seconds to wait.", SchemaType.INTEGER);
        if (CommonParameters.has(operation, CommonParameters.CURSOR))
            add(operation, "200", "Link", "The next page (RFC 8288); absent on the last one.", SchemaType.STRING);
        if (CommonParameters.has(operation, CommonParameters.IF_NONE_MATCH))
            add(operation, "200", "ETag", "The version, for If-None-Match.", SchemaType.STRING);
    }

    private static void add(Operation operation, String status, String name, String meaning, SchemaType type) {
        var response = operation.getResponses().getAPIResponse(status);
        if (response == null
                || response.getHeaders() != null && response.getHeaders().containsKey(name)) return;
        response.addHeader(
                name,
                OASFactory.createHeader()
                        .description(meaning)
                        .schema(OASFactory.createSchema().addType(type)));
    }
}
