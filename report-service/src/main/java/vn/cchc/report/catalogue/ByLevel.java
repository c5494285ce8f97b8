package vn.cchc.report.catalogue;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Procedures by the level that settles them; the district's are those of closed districts. */
public record ByLevel(
        @Schema(description = "The sum of the three") long total, long province, long district, long commune) {

    public ByLevel {
        if (total != province + district + commune) {
            throw new IllegalStateException("Procedures by level don't add up");
        }
    }

    static ByLevel of(Collection<KnownProcedure> procedures) {
        return new ByLevel(
                procedures.size(), of(procedures, "PROVINCE"), of(procedures, "DISTRICT"), of(procedures, "COMMUNE"));
    }

    private static long of(Collection<KnownProcedure> procedures, String level) {
        return procedures.stream()
                .filter(procedure -> procedure.level().equals(level))
                .count();
    }
}
