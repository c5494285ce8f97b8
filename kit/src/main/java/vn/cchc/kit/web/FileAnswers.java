package vn.cchc.kit.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.cchc.kit.spreadsheet.Xlsx;

/** Describes answers that are files, for every service alike: a resource only says of which type they are. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class FileAnswers implements OASFilter {

    public static final String PDF = "application/pdf";

    /** An example of each type, and what it is called. */
    private static final Map<String, Map<String, String>> EXAMPLES =
            Map.of(PDF, Map.of("pdf", "%PDF-1.7 …"), Xlsx.MEDIA_TYPE, Map.of("workbook", "PK… (a workbook)"));

    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        if (response.getContent() != null && response.getContent().getMediaTypes() != null) {
            response.getContent().getMediaTypes().forEach(FileAnswers::describe);
        }
        return response;
    }

    private static void describe(String type, MediaType file) {
        if (!EXAMPLES.containsKey(type) || file.getSchema() != null) {
            return;
        }
        file.setSchema(OASFactory.createSchema().addType(SchemaType.STRING).format("binary"));
        EXAMPLES.get(type).forEach((name, value) -> file.addExample(name, example(value)));
    }

    private static Example example(String value) {
        return OASFactory.createExample().value(value);
    }
}
