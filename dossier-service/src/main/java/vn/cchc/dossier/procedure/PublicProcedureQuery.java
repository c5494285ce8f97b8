package vn.cchc.dossier.procedure;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.domain.ProcedureKind;

/** What a citizen looks for in the catalogue; what is not given leaves nothing out. */
class PublicProcedureQuery {

    @Parameter(description = "Looks in code and name.")
    @QueryParam("q")
    String words;

    @QueryParam("field")
    String field;

    @QueryParam("level")
    Level level;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;

    /** Administrative procedures only: what is none is not announced as one. */
    ProcedureQuery inForce(LocalDate day) {
        ProcedureQuery query = new ProcedureQuery();
        query.words = words;
        query.field = field;
        query.level = level;
        query.kind = ProcedureKind.TTHC;
        query.on = day;
        return query;
    }
}
