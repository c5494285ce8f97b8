package vn.cchc.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** Writes JSON pointers (RFC 6901). */
final class Pointers {
    private Pointers() {}

    static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    static String of(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            pointer.append('/');
            if (step.getFieldName() != null) {
                pointer.append(escape(step.getFieldName()));
            } else {
                pointer.append(step.getIndex());
            }
        }
        return pointer.toString();
    }
}
