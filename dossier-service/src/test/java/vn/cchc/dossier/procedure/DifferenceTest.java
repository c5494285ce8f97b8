package vn.cchc.dossier.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.procedure.Samples.days;
import static vn.cchc.dossier.procedure.Samples.hours;
import static vn.cchc.dossier.procedure.Samples.step;
import static vn.cchc.dossier.procedure.Samples.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.kit.problem.Language;

class DifferenceTest {

    @Test
    void equalVersionsDoNotDiffer() {
        assertThat(between(version(days(5), step(hours(4))), version(days(5), step(hours(4))), Language.VI))
                .isEmpty();
    }

    @Test
    void saysInWordsWhatChangedAndNothingElse() {
        // Given
        ProcedureVersion before = version(days(5), step(hours(4)));
        ProcedureVersion after = version(
                LocalDate.of(2026, 1, 1), days(3), Map.of(Channel.ONLINE, days(0)), step(hours(2)), step(days(1)));

        // When
        List<Difference> differences = between(before, after, Language.VI);

        // Then
        assertThat(differences)
                .containsExactlyInAnyOrder(
                        new Difference("effectiveFrom", "Có hiệu lực từ", "01/07/2025", "01/01/2026"),
                        new Difference("term", "Thời hạn giải quyết", "5 ngày làm việc", "3 ngày làm việc"),
                        new Difference("channelTerms/ONLINE", "Thời hạn qua kênh trực tuyến", null, "trong ngày"),
                        new Difference(
                                "steps/B1",
                                "Bước B1",
                                "1. Bước (chuyên viên, 4 giờ làm việc, chặng 1, tuần tự)",
                                "1. Bước (chuyên viên, 2 giờ làm việc, chặng 1, tuần tự)"),
                        new Difference(
                                "steps/B2",
                                "Bước B2",
                                null,
                                "2. Bước (chuyên viên, 1 ngày làm việc, chặng 1, tuần tự)"));
    }

    @Test
    void speaksEnglishToo() {
        assertThat(between(version(days(5)), version(hours(4)), Language.EN))
                .containsExactly(new Difference("term", "Term", "5 working days", "4 working hours"));
    }

    private static List<Difference> between(ProcedureVersion before, ProcedureVersion after, Language language) {
        return Difference.between(DescribedProcedure.version(before), DescribedProcedure.version(after), language);
    }
}
