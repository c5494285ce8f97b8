package vn.cchc.dossier.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.procedure.Samples.consultation;
import static vn.cchc.dossier.procedure.Samples.days;
import static vn.cchc.dossier.procedure.Samples.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.problem.Violation;

class AgencyRulesTest {

    private final AgencyRules rules = new AgencyRules(Samples::agencies);

    @Test
    void whoTakesAStepExistsWhileTheVersionIsInForce() {
        // Given
        ProcedureVersion known = version(LocalDate.of(2025, 7, 1), "H90.11");
        ProcedureVersion unknown = version(LocalDate.of(2025, 8, 1), "H90.99");
        ProcedureVersion closed = version(LocalDate.of(2025, 9, 1), "H90.30");

        // When
        List<Violation> violations = rules.check("", Samples.procedure(known, unknown, closed));

        // Then
        assertThat(violations)
                .extracting(Violation::pointer)
                .containsExactly("/versions/1/steps/1/agency", "/versions/2/steps/1/agency");
    }

    @Test
    void aCatalogueAlsoTellsOfWhatWas() {
        // Given
        ProcedureVersion ofTheDistrict = version(LocalDate.of(2021, 1, 1), "H90.30");
        ProcedureVersion tooEarly = version(LocalDate.of(2020, 1, 1), "H90.41").ended(LocalDate.of(2020, 12, 31), null);

        // When
        List<Violation> violations = rules.check("", Samples.procedure(ofTheDistrict, tooEarly));

        // Then
        assertThat(violations).extracting(Violation::pointer).containsExactly("/versions/1/steps/1/agency");
    }

    @Test
    void unitsThatMakeItPublicAreUnits() {
        // Given
        PublicAt units = new PublicAt(List.of("COMMUNE", "VILLAGE"), List.of("H90.99", "H90.11"));

        // When
        List<Violation> violations =
                rules.check("/procedures/0", Samples.procedure(units, version(Samples.FIRST, "H90.11")));

        // Then
        assertThat(violations)
                .extracting(Violation::pointer)
                .containsExactly("/procedures/0/publicAt/agencies/0", "/procedures/0/publicAt/kinds/1");
    }

    private static ProcedureVersion version(LocalDate from, String asked) {
        return Samples.version(from, days(5), Map.of(), step(days(1)), consultation(asked, days(1)));
    }
}
