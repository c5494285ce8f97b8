package vn.cchc.kit.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what was published to a topic, whether the topic still has it or not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptEvents(
        @Schema(
                type = SchemaType.ARRAY,
                implementation = Object.class,
                description = "The events as they were published (CloudEvents 1.0): by subject, and of each in order")
        List<JsonNode> items,

        @Schema(description = "The cursor of the page that follows; absent on the last one")
        String next,

        @Schema(description = "Whether events of the topic are kept for good; where not, the older ones are gone")
        boolean keptForGood) {}
