package vn.cchc.dossier.procedure;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.domain.ProcedureKind;
import vn.cchc.dossier.procedure.Lifecycle.Change;

/** The query parameters of a list of procedures; what is not given leaves nothing out. */
class ProcedureQuery {

    @Parameter(description = "Looks in code and name.")
    @QueryParam("q")
    String words;

    @QueryParam("field")
    String field;

    @QueryParam("level")
    Level level;

    @QueryParam("kind")
    ProcedureKind kind;

    @Parameter(description = "What the last decision that has begun did: announce, amend, replace or abolish.")
    @QueryParam("change")
    Change change;

    @Parameter(description = "Only those in force on that day; with change, the day as of which it is meant.")
    @QueryParam("on")
    LocalDate on;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;
}
