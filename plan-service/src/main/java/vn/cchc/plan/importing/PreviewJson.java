package vn.cchc.plan.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Previews as they are kept. */
@ApplicationScoped
class PreviewJson {

    private final ObjectMapper json;

    PreviewJson(ObjectMapper json) {
        this.json = json;
    }

    String write(ImportPreview preview) {
        try {
            return json.writeValueAsString(preview);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a preview cannot be written", e);
        }
    }

    ImportPreview read(String preview) {
        try {
            return json.readValue(preview, ImportPreview.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored preview cannot be read", e);
        }
    }
}
