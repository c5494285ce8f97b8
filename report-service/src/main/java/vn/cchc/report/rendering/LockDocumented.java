package vn.cchc.report.rendering;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says in the API document of every report that can be {@code locked} that it then names its lock. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class LockDocumented implements OASFilter {

    private static final String NAME = "LockNotice";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String OK = "200";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getComponents() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().stream()
                        .filter(RenditionsDocumented::inManyForms)
                        .forEach(operation -> describe(document, operation)));
    }

    private static void describe(OpenAPI document, Operation operation) {
        var json = operation.getResponses().getAPIResponse(OK).getContent().getMediaType(MediaType.APPLICATION_JSON);
        if (json == null || json.getSchema() == null || json.getSchema().getRef() == null) {
            return;
        }
        var schemas = document.getComponents().getSchemas();
        var report = schemas.get(json.getSchema().getRef().substring(SCHEMAS.length()));
        if (report == null
                || report.getProperties() == null
                || !report.getProperties().containsKey("locked")) {
            return;
        }
        report.addProperty("lock", OASFactory.createSchema().ref(SCHEMAS + NAME));
        document.getComponents().addSchema(NAME, notice());
    }

    private static Schema notice() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description("The lock that figures are read from; absent where they are the present ones")
                .addProperty("id", text("Of the lock").format("uuid"))
                .addProperty("lockedAt", text("When the period was closed").format("date-time"))
                .addProperty("checksum", text("SHA-256 over the dossiers that are frozen, in hexadecimal digits"))
                .addProperty(
                        "amendments",
                        text("Where what was corrected since stands; absent for whoever may not see that")
                                .addExample("/api/v1/reports/locks/0b2d7c3e-6f5a-4f0e-9a53-8a1d3f6f2c11/amendments"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(description);
    }
}
