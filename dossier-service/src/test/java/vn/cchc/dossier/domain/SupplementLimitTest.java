package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.domain.DossierState.AwaitingSupplement;
import vn.cchc.kit.testing.SampleCalendars;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.WorkCalendar;

class SupplementLimitTest {

    private static final Instant ASKED = Instant.parse("2026-11-04T03:00:00Z");
    private static final DossierEvent REQUEST = new DossierEvent.SupplementRequested(ASKED, "Thiếu chữ ký");

    @Test
    void thirtyDaysEndWithTheirLastDay() {
        // When
        Dossier waiting = SampleDossier.after(SampleDossier.dossier(), REQUEST);

        // Then: Friday, 04/12/2026
        assertThat(waiting.state())
                .isEqualTo(new AwaitingSupplement(ASKED, Instant.parse("2026-12-04T17:00:00Z"), false));
    }

    @Test
    void whatHappensMeanwhileLeavesTheLimit() {
        // Given
        DossierEvent sorry = new Apologising.Apologised(
                Instant.parse("2026-11-05T03:00:00Z"), ApologyKind.ERROR, WrittenApology.of("Ghi sai tên"));

        // When
        Dossier waiting = SampleDossier.after(SampleDossier.dossier(), REQUEST, sorry);

        // Then
        assertThat(waiting.state())
                .isEqualTo(new AwaitingSupplement(ASKED, Instant.parse("2026-12-04T17:00:00Z"), false));
    }

    @Test
    void withoutALimitNobodyWaitsInVain() {
        // Given
        RuleValues unlimited = new RuleValues(1, 1, 1, 0, 3, new Advance(8, 50));

        // When
        Decision decision =
                SampleDossier.dossier().record(REQUEST, new Context(ASKED, SampleDossier.DEADLINES, unlimited));

        // Then
        assertThat(((Decision.Accepted) decision).next().state()).isEqualTo(new AwaitingSupplement(ASKED, null, false));
    }

    @Test
    void aRequestIsRecordedThoughTheNextYearHasNoCalendarYet() {
        // Given
        Instant december = Instant.parse("2026-12-10T03:00:00Z");
        List<CalendarYear> known = SampleCalendars.YEARS.stream()
                .filter(year -> year.year() <= 2026)
                .toList();
        Deadlines deadlines = new Deadlines(new WorkCalendar(WorkCalendar.VIETNAM, OfficeHours.STANDARD, known));
        DossierEvent late = new DossierEvent.SupplementRequested(december, "Thiếu chữ ký");

        // When
        Decision decision = SampleDossier.dossier().record(late, new Context(december, deadlines, SampleDossier.RULES));

        // Then
        assertThat(((Decision.Accepted) decision).next().state())
                .isEqualTo(new AwaitingSupplement(december, null, false));
    }
}
