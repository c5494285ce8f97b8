package vn.cchc.report.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;

/** Form II.07b of Thông tư 01/2020/TT-VPCP: the number of administrative procedures; its title is not confirmed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CatalogueReport(
        @Schema(examples = "II.07b") String form,

        @Schema(description = "First business day, inclusive")
        LocalDate from,

        @Schema(description = "Last business day, inclusive")
        LocalDate to,

        @Schema(description = "Whose dossiers are looked for; the catalogue is the whole province's", examples = "H90")
        String agency,

        String agencyName,

        @Schema(description = "field, agency, procedure, level or onlineLevel", examples = "field")
        String groupBy,

        @Schema(description = "The instant looked at: the catalogue of its day, the dossiers as they stood")
        OffsetDateTime at,

        @Schema(description = "Up to when changes of the catalogue are believed; now unless asked for, or locked")
        OffsetDateTime known,

        @Schema(
                description =
                        "When the newest event of the catalogue taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "Events of the catalogue known to be missing")
        int gaps,

        List<Row> rows,
        ProcedureCounts total) {

    /** One group's procedures. */
    @Schema(name = "CatalogueRow")
    public record Row(Group group, ProcedureCounts procedures) {}
}
