package vn.cchc.report.rendering;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says in the API document of every operation with a parameter {@code format} what else than JSON it answers with. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RenditionsDocumented implements OASFilter {

    private static final String PARAMETER = "format";
    private static final String OK = "200";
    private static final Map<ReportFormat, String> EXAMPLES = Map.of(
            ReportFormat.CSV, "(2) Lĩnh vực,(3) Số lượng hồ sơ tiếp nhận: Tổng số",
            ReportFormat.XLSX, "PK… (a workbook)",
            ReportFormat.PDF, "%PDF-1.7 …");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null) {
            document.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().values().forEach(RenditionsDocumented::describe));
        }
    }

    /** Whether it is a report that has to say in which form it is wanted. */
    static boolean inManyForms(Operation operation) {
        boolean chosen = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> PARAMETER.equals(parameter.getName()));
        var answer = operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse(OK);
        return chosen && answer != null && answer.getContent() != null;
    }

    private static void describe(Operation operation) {
        if (!inManyForms(operation)) {
            return;
        }
        var content = operation.getResponses().getAPIResponse(OK).getContent();
        for (var format : List.of(ReportFormat.CSV, ReportFormat.XLSX, ReportFormat.PDF)) {
            var schema = OASFactory.createSchema().type(List.of(SchemaType.STRING));
            var body = OASFactory.createMediaType()
                    .schema(format == ReportFormat.CSV ? schema : schema.format("binary"))
                    .addExample("file", OASFactory.createExample().value(EXAMPLES.get(format)));
            content.addMediaType(format.mediaType(), body);
        }
    }
}
