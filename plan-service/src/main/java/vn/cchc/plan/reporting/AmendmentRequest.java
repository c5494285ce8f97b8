package vn.cchc.plan.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correction after the period was locked.
 *
 * @param figures all figures as they should have been, by the code of their field
 */
record AmendmentRequest(
        @NotNull
                @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
                @Size(max = 200)
                Map<String, JsonNode> figures,
        @NotBlank @Size(max = 2000) String reason) {}
