package vn.cchc.plan.importing.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.plan.deadline.CleanText;

/** What the "plan" of a JSON document says of the plan; a member of the wrong sort says nothing. */
final class JsonHead {

    private JsonHead() {}

    static DocumentHead read(JsonNode plan) {
        return new DocumentHead(
                text(plan, "title"),
                text(plan, "number"),
                day(text(plan, "issued")),
                text(plan, plan.has("issuer") ? "issuer" : "agency"),
                plan.path("year").isInt() ? plan.path("year").intValue() : null,
                text(plan, "signer"),
                texts(plan, plan.has("legalBases") ? "legalBases" : "basis"),
                texts(plan, plan.has("recipients") ? "recipients" : "distribution"));
    }

    private static String text(JsonNode plan, String member) {
        String text =
                plan.path(member).isTextual() ? CleanText.of(plan.path(member).asText()) : "";
        return text.isBlank() ? null : text;
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noWholeDay) {
            return null;
        }
    }

    private static List<String> texts(JsonNode plan, String member) {
        List<String> texts = new ArrayList<>();
        plan.path(member).forEach(item -> texts.add(item.isTextual() ? CleanText.of(item.asText()) : ""));
        texts.removeIf(String::isBlank);
        return texts;
    }
}
