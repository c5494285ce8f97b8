package vn.cchc.plan.legal;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the register is asked. */
class LegalListRequest {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Part of the number, the summary or the issuer")
    String words;

    @QueryParam("kind")
    LegalKind kind;

    @QueryParam("state")
    LegalState state;

    @QueryParam("on")
    @Parameter(description = "The day the state is of; today when left out")
    LocalDate on;

    @QueryParam("citing")
    @Parameter(description = "Kind of what cites it; together with citedBy")
    CitingKind citing;

    @QueryParam("citedBy")
    @Parameter(description = "Id of what cites it")
    UUID citedBy;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;
}
