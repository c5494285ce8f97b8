package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.domain.SampleDossier.after;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.domain.Observed.Redated;
import vn.cchc.dossier.domain.RouteMove.Part;
import vn.cchc.kit.worktime.Deadlines;

/** The department has the dossier from Monday noon: its step until Wednesday's close, its leg until Thursday's. */
class RouteRedatingTest {

    private static final Redated.Basis BASIS = new Redated.Basis("7", 2026, 2, "Quốc tang");
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-02T04:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T02:00:00Z");
    private static final Instant WEDNESDAY_CLOSE = Instant.parse("2026-11-04T10:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-11-05T02:00:00Z");
    private static final Instant THURSDAY_CLOSE = Instant.parse("2026-11-05T10:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-06T02:00:00Z");
    private static final Instant FRIDAY_CLOSE = Instant.parse("2026-11-06T10:00:00Z");
    private static final Instant NEXT_WEEK = Instant.parse("2026-11-12T02:00:00Z");
    private static final Deadlines WEDNESDAY_OFF = SampleDossier.withDayOff(LocalDate.of(2026, 11, 4));

    @Test
    void aHolidayMovesTheStepTheLegAndTheOpinionWithTheAppointment() {
        // Given
        Dossier asked = after(atDepartment(), new HandOver.Consulted(TUESDAY, "H90.12", null, null));

        // When
        List<RecordedEvent> recorded = redate(asked, TUESDAY);

        // Then
        Route route = recorded.get(0).after().course().route();
        assertThat(recorded).hasSize(1);
        assertThat(((Redated) recorded.get(0).event()).moves())
                .containsExactly(
                        new RouteMove(Part.STEP, "H90.11", "B2", WEDNESDAY_CLOSE, THURSDAY_CLOSE),
                        new RouteMove(Part.LEG, "H90.11", "B2", THURSDAY_CLOSE, FRIDAY_CLOSE),
                        new RouteMove(Part.CONSULTATION, "H90.12", "B3", WEDNESDAY_CLOSE, THURSDAY_CLOSE));
        assertThat(route.stage().due()).isEqualTo(new Stage.Due(THURSDAY_CLOSE, FRIDAY_CLOSE));
        assertThat(route.consultations().get(0).dueAt()).isEqualTo(THURSDAY_CLOSE);
        assertThat(recorded.get(0).after().appointment().version()).isEqualTo(2);
    }

    @Test
    void anAnswerGivenAndATimeSomebodyHasSetStay() {
        // Given
        Dossier asked = after(
                atDepartment(),
                new HandOver.Consulted(MONDAY_NOON, "H90.12", null, null),
                new HandOver.ConsultationAnswered(TUESDAY, "H90.12"),
                new HandOver.Consulted(TUESDAY, "H90.42", null, WEDNESDAY_CLOSE));

        // When
        List<RecordedEvent> recorded = redate(asked, TUESDAY);

        // Then
        assertThat(((Redated) recorded.get(0).event()).moves())
                .extracting(RouteMove::part)
                .containsExactly(Part.STEP, Part.LEG);
        assertThat(recorded.get(0).after().course().route().consultations())
                .isEqualTo(asked.course().route().consultations());
    }

    @Test
    void aHeadsAppointmentStaysWhileTheStepMoves() {
        // Given
        Dossier rescheduled = after(atDepartment(), new Apologising.Rescheduled(TUESDAY, NEXT_WEEK, "Chờ xác minh"));

        // When
        List<RecordedEvent> recorded = redate(rescheduled, TUESDAY);

        // Then
        Redated event = (Redated) recorded.get(0).event();
        assertThat(event.newDueAt()).isEqualTo(NEXT_WEEK);
        assertThat(event.moves()).extracting(RouteMove::part).containsExactly(Part.STEP, Part.LEG);
        assertThat(recorded.get(0).after().appointment()).isEqualTo(rescheduled.appointment());
    }

    @Test
    void aStepThatIsOverStaysAsItWasSigned() {
        // Given
        Dossier late = after(dossier(), new DossierEvent.Forwarded(TUESDAY, "H90.11", null));
        Deadlines mondayOff = SampleDossier.withDayOff(LocalDate.of(2026, 11, 2));

        // When
        List<RecordedEvent> recorded = late.redate(BASIS, null, new Context(THURSDAY, mondayOff, SampleDossier.RULES));

        // Then
        assertThat(late.course().route().firstLate()).isEqualTo(new Fault("H90.41", "B1", 1));
        recorded.forEach(event ->
                assertThat(event.after().course().route().firstLate()).isEqualTo(new Fault("H90.41", "B1", 1)));
    }

    @Test
    void aStepLateByTheOldCalendarOnlyIsAtFaultNoMore() {
        // Given
        Dossier suspended = after(atDepartment(), new DossierEvent.Suspended(THURSDAY, "Chờ kết luận"));
        Dossier noted = after(suspended, new DossierEvent.Resumed(THURSDAY.plusSeconds(3600)));

        // When
        Route redated = redate(noted, THURSDAY.plusSeconds(7200))
                .get(0)
                .after()
                .course()
                .route();

        // Then
        assertThat(noted.course().route().firstLate()).isEqualTo(new Fault("H90.11", "B2", 2));
        assertThat(redated.firstLate()).isNull();
        assertThat(redated.stage().due().step()).isEqualTo(Instant.parse("2026-11-06T01:00:00Z"));
    }

    @Test
    void aStepLateByBothCalendarsStaysAtFault() {
        // Given
        Dossier noted = after(
                atDepartment(),
                new DossierEvent.Suspended(FRIDAY, "Chờ kết luận"),
                new DossierEvent.Resumed(FRIDAY.plusSeconds(3600)));

        // When
        Dossier redated = redate(noted, FRIDAY.plusSeconds(7200)).get(0).after();

        // Then
        assertThat(redated.course().route().stage().due().step()).isEqualTo(THURSDAY_CLOSE);
        assertThat(redated.course().route().firstLate()).isEqualTo(new Fault("H90.11", "B2", 2));
    }

    @Test
    void latenessIsLaidByTheMovedTimes() {
        // Given
        Dossier signing = after(
                redate(atDepartment(), TUESDAY).get(0).after(),
                new DossierEvent.Forwarded(THURSDAY, "H90.11", null, "B4"));

        // When
        RecordedEvent overdue = signing.checkDeadlines(NEXT_WEEK).orElseThrow();

        // Then: by the old calendar the appraisal would have been late on Wednesday
        assertThat(((Observed.Overdue) overdue.event()).fault()).isEqualTo(new Fault("H90.11", "B4", 3));
    }

    @Test
    void theLastDayForASupplementMovesOnWhenItBecomesAHoliday() {
        // Given: thirty days from Wednesday end on Friday, 04/12
        Dossier waiting = after(atDepartment(), new DossierEvent.SupplementRequested(WEDNESDAY_CLOSE, "Thiếu chữ ký"));
        Deadlines lastDayOff = SampleDossier.withDayOff(LocalDate.of(2026, 12, 4));

        // When
        List<RecordedEvent> recorded =
                waiting.redate(BASIS, null, new Context(THURSDAY, lastDayOff, SampleDossier.RULES));

        // Then
        Instant endOfFriday = Instant.parse("2026-12-04T17:00:00Z");
        Instant endOfMonday = Instant.parse("2026-12-07T17:00:00Z");
        assertThat(recorded).hasSize(1);
        assertThat(((Redated) recorded.get(0).event()).moves())
                .containsExactly(new RouteMove(Part.SUPPLEMENT, "H90.11", "B2", endOfFriday, endOfMonday));
        assertThat(recorded.get(0).after().state())
                .isEqualTo(new DossierState.AwaitingSupplement(WEDNESDAY_CLOSE, endOfMonday, false));
        assertThat(recorded.get(0).after().appointment()).isEqualTo(waiting.appointment());
    }

    @Test
    void aDayWorkedAfterAllMakesNoStepLateInHindsight() {
        // Given
        Dossier moved = redate(atDepartment(), TUESDAY).get(0).after();

        // When
        List<RecordedEvent> inTime = moved.redate(BASIS, null, SampleDossier.at(TUESDAY));
        List<RecordedEvent> inHindsight = moved.redate(BASIS, null, SampleDossier.at(THURSDAY));

        // Then
        assertThat(inTime.get(0).after().course().route().stage().due())
                .isEqualTo(atDepartment().course().route().stage().due());
        assertThat(inHindsight.get(0).after().course().route().stage().due())
                .isEqualTo(new Stage.Due(THURSDAY_CLOSE, THURSDAY_CLOSE));
    }

    private static List<RecordedEvent> redate(Dossier dossier, Instant now) {
        return dossier.redate(BASIS, null, new Context(now, WEDNESDAY_OFF, SampleDossier.RULES));
    }

    private static Dossier dossier() {
        return SampleDossier.received(SampleDossier.registration(
                        "H90.41-261102-0001", SupplementPolicy.PAUSE_SHIFT, SampleDossier.TWO_LEGS))
                .after();
    }

    private static Dossier atDepartment() {
        return after(dossier(), new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", null));
    }
}
