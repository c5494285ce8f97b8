package vn.cchc.report.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Form II.07b's figures of some procedures. */
public record ProcedureCounts(
        @Schema(description = "Columns 3 to 6: in force on the last day")
        ByLevel inForce,

        @Schema(description = "Columns 7 to 10: of these, handled through the one-stop mechanism")
        ByLevel oneStop,

        @Schema(description = "Columns 11 to 14: of these, with a published internal process")
        ByLevel internalProcess,

        @Schema(description = "In force, several agencies one after the other")
        long interlinked,

        @Schema(description = "Came into force in the period for the first time")
        long announced,

        @Schema(description = "Ceased to be in force in the period, replaced or not")
        long abolished,

        @Schema(description = "With a dossier in the period at the agency, whoever answers for them")
        long used) {

    static ProcedureCounts of(Collection<KnownProcedure> procedures) {
        var inForce = filter(procedures, KnownProcedure::inForce);
        return new ProcedureCounts(
                ByLevel.of(inForce),
                ByLevel.of(filter(inForce, KnownProcedure::oneStop)),
                ByLevel.of(filter(inForce, KnownProcedure::internalProcess)),
                filter(inForce, KnownProcedure::interlinked).size(),
                filter(procedures, KnownProcedure::announced).size(),
                filter(procedures, KnownProcedure::abolished).size(),
                filter(procedures, KnownProcedure::used).size());
    }

    private static List<KnownProcedure> filter(
            Collection<KnownProcedure> procedures, Predicate<KnownProcedure> condition) {
        return procedures.stream().filter(condition).toList();
    }
}
