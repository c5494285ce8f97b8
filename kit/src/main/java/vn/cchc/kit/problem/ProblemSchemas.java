package vn.cchc.kit.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents problems as they are answered here; the extension would document its own form of violations. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ProblemSchemas implements OASFilter {
    private static final String PROBLEM = "HttpProblem";
    private static final String VALIDATION = "HttpValidationProblem";
    private static final String VIOLATION = "Violation";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        if (components == null || document.getPaths() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    new OperationProblems(method, path, operation, content()).describe();
                    operation.getResponses().addAPIResponse("default", reference());
                }));
        components.addResponse(PROBLEM, anyProblem());
        OperationProblems.components(content()).forEach(components::addResponse);
        components.addSchema(PROBLEM, problem());
        components.addSchema(VALIDATION, validationProblem());
        components.addSchema(VIOLATION, violation());
    }

    private static APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + PROBLEM);
    }

    private static APIResponse anyProblem() {
        return OASFactory.createAPIResponse()
                .description("Any failure; violations only where the input is at fault")
                .content(content());
    }

    private static Content content() {
        Schema schema = OASFactory.createSchema().ref("#/components/schemas/" + VALIDATION);
        return OASFactory.createContent()
                .addMediaType(
                        VertxProblems.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
    }

    private static Schema problem() {
        return object("Problem (RFC 9457)")
                .addProperty("type", text("urn:cchc:problem:<code>, stable").addExample("urn:cchc:problem:not-found"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("title", text("Tiếng Việt; English with Accept-Language: en"))
                .addProperty("detail", text("Tiếng Việt; English with Accept-Language: en"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("requestId", text("The request's X-Request-Id"))
                .required(List.of("type", "status", "title", "requestId"));
    }

    private static Schema validationProblem() {
        Schema violations = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("#/components/schemas/" + VIOLATION));
        return problem().description("Problem with the faults of the input").addProperty("violations", violations);
    }

    private static Schema violation() {
        return object("One fault of the input")
                .addProperty(
                        "pointer",
                        text("JSON pointer into the body, or /query/, /path/, /header/, /form/ and the name")
                                .addExample("/components/0/code"))
                .addProperty("message", text("What is wrong there"))
                .required(List.of("pointer", "message"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
