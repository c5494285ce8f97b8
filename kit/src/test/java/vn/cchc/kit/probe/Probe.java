package vn.cchc.kit.probe;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A body with one of each kind of field. */
record Probe(
        @NotBlank @Size(max = 50) String name,
        Kind kind,
        LocalDate issued,
        Instant occurredAt,
        Integer amount,
        String note,
        JsonNode free,
        List<@NotNull @Valid Part> parts) {
    enum Kind {
        PLAIN,
        FANCY
    }

    record Part(@NotBlank String code) {}
}
