package vn.cchc.plan.scoring.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.plan.scoring.domain.Evidence;
import vn.cchc.plan.scoring.domain.Measure;
import vn.cchc.plan.scoring.domain.SelfScore;

/** Measures, evidence and changes as they are stored. */
@ApplicationScoped
class LineJson {

    private static final TypeReference<List<EvidenceForm>> EVIDENCE = new TypeReference<>() {};
    private static final TypeReference<List<PointChange>> CHANGES = new TypeReference<>() {};

    private final ObjectMapper json;

    LineJson(ObjectMapper json) {
        this.json = json;
    }

    String measure(Measure measure) {
        return measure == null ? null : write(MeasureForm.of(measure));
    }

    String evidence(SelfScore self) {
        return write(
                self == null
                        ? List.of()
                        : self.evidence().stream().map(EvidenceForm::of).toList());
    }

    String changes(List<PointChange> changes) {
        return write(changes);
    }

    Measure readMeasure(String stored) {
        return stored == null
                ? null
                : read(() -> json.readValue(stored, MeasureForm.class).measure());
    }

    List<Evidence> readEvidence(String stored) {
        return read(() -> json.readValue(stored, EVIDENCE).stream()
                .map(EvidenceForm::evidence)
                .toList());
    }

    List<PointChange> readChanges(String stored) {
        return read(() -> json.readValue(stored, CHANGES));
    }

    /** Reads what was written here. */
    private interface Reading<T> {
        T value() throws JsonProcessingException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.value();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored line cannot be read", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a line", e);
        }
    }
}
