package vn.cchc.dossier.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.intake.IntakeDesk;
import vn.cchc.dossier.intake.IntakeRequest;
import vn.cchc.dossier.intake.Receipt;
import vn.cchc.dossier.recording.Recorded.Outcome;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problem;

/**
 * Takes in many dossiers. Each has a key of its own, which does for it what the Idempotency-Key header does for a single
 * one, and a transaction of its own, so that none pays for another and the whole batch may be sent again.
 */
@ApplicationScoped
class IntakeBatch {

    /** @param key the sender's own, as an Idempotency-Key */
    @Schema(name = "KeyedIntake")
    record Item(
            @NotNull @Pattern(regexp = "[\\x21-\\x7E]{1,200}")
            String key,

            @NotNull @Valid IntakeRequest intake) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IntakeBatchResult")
    record Result(String key, Outcome outcome, Receipt receipt, ProblemView problem) {}

    private final EventReader reader;
    private final IntakeDesk desk;
    private final ObjectMapper json;

    IntakeBatch(EventReader reader, IntakeDesk desk, ObjectMapper json) {
        this.reader = reader;
        this.desk = desk;
        this.json = json;
    }

    /** The outcomes in the order in which the intakes were sent. */
    List<Result> receive(List<JsonNode> items, Language language) {
        return items.stream().map(item -> receive(item, language)).toList();
    }

    private Result receive(JsonNode node, Language language) {
        String key = node == null || !node.isObject() ? null : node.path("key").asText(null);
        try {
            Item item = reader.read(node, Item.class, "");
            return result(item.key(), desk.receive(item.key(), item.intake()));
        } catch (Problem problem) {
            return rejected(key, problem, language);
        } catch (RuntimeException failed) {
            return rejected(key, Refusals.of(failed, "intake " + key), language);
        }
    }

    /** An answer that was kept comes back as it was written. */
    private Result result(String key, Response response) {
        boolean repeated = response.getEntity() instanceof String;
        Receipt receipt = repeated ? read((String) response.getEntity()) : (Receipt) response.getEntity();
        return new Result(key, repeated ? Outcome.DUPLICATE : Outcome.ACCEPTED, receipt, null);
    }

    private Receipt read(String stored) {
        try {
            return json.readValue(stored, Receipt.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A kept receipt cannot be read", unreadable);
        }
    }

    private static Result rejected(String key, Problem problem, Language language) {
        return new Result(key, Outcome.REJECTED, null, ProblemView.of(problem, language));
    }
}
