package vn.cchc.dossier.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Reads one part of a request as strictly as the whole request is read, so that one bad item spoils no other. */
@ApplicationScoped
class EventReader {

    private final ObjectMapper json;
    private final Validator validator;

    EventReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @param prefix where the part stands, as a JSON pointer */
    <T> T read(JsonNode node, Class<T> type, String prefix) {
        T value = convert(node, type, prefix);
        Set<ConstraintViolation<T>> broken = validator.validate(value);
        if (!broken.isEmpty()) {
            throw Problems.validation(broken.stream()
                    .map(violation -> new Violation(
                            prefix + pointer(violation.getPropertyPath().toString()),
                            Text.same(violation.getMessage())))
                    .toList());
        }
        return value;
    }

    private <T> T convert(JsonNode node, Class<T> type, String prefix) {
        if (node == null || !node.isObject()) {
            throw invalid(prefix);
        }
        try {
            return json.treeToValue(node, type);
        } catch (JsonMappingException unreadable) {
            throw invalid(prefix + pointer(unreadable.getPath()));
        } catch (JsonProcessingException unreadable) {
            throw invalid(prefix);
        }
    }

    private static Problem invalid(String pointer) {
        return Problems.validation(Violation.at(pointer, "không hợp lệ", "is not valid"));
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(reference ->
                        "/" + (reference.getFieldName() == null ? reference.getIndex() : reference.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String pointer(String propertyPath) {
        return "/" + propertyPath.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
    }
}
