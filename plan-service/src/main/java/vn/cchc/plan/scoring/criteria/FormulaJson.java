package vn.cchc.plan.scoring.criteria;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.plan.scoring.domain.Formula;

/** Formulas as they are stored. */
@ApplicationScoped
class FormulaJson {

    private final ObjectMapper json;

    FormulaJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Formula formula) {
        try {
            return json.writeValueAsString(Formulas.of(formula));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a formula", e);
        }
    }

    Formula read(String stored) {
        try {
            return Formulas.of(json.readValue(stored, FormulaForm.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored formula cannot be read", e);
        }
    }
}
