package vn.cchc.dossier.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.procedure.Samples.consultation;
import static vn.cchc.dossier.procedure.Samples.days;
import static vn.cchc.dossier.procedure.Samples.hours;
import static vn.cchc.dossier.procedure.Samples.inLeg;
import static vn.cchc.dossier.procedure.Samples.step;
import static vn.cchc.dossier.procedure.Samples.term;
import static vn.cchc.dossier.procedure.Samples.version;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.worktime.TermUnit;

class ProcessRulesTest {

    @Test
    void stepsMaySumToTheWholeTermAndNoHourMore() {
        // When
        List<String> full = check(version(days(3), step(hours(4)), step(days(2)), step(hours(4))));
        List<String> over = check(version(days(3), step(hours(4)), step(days(2)), step(hours(5))));

        // Then
        assertThat(full).isEmpty();
        assertThat(over).containsExactly("/v/steps");
    }

    @Test
    void theShortestChannelCounts() {
        // When
        List<Violation> violations = ProcessRules.check(
                "/v",
                version(Samples.FIRST, days(3), Map.of(Channel.ONLINE, days(1)), step(days(1)), step(hours(1))),
                8);

        // Then
        assertThat(violations)
                .singleElement()
                .satisfies(violation -> assertThat(violation.message().en()).contains("ONLINE"));
    }

    @Test
    void aConsultationRunsBesideTheSteps() {
        // When
        List<String> beside = check(version(days(3), step(days(3)), consultation("H90.11", days(3))));
        List<String> longer = check(version(days(3), step(days(3)), consultation("H90.11", days(4))));
        List<String> ofNobody = check(version(days(3), step(days(3)), consultation(null, days(1))));
        List<String> first = check(version(days(3), consultation("H90.11", days(1)), step(days(3))));

        // Then
        assertThat(beside).isEmpty();
        assertThat(longer).contains("/v/steps/1/term");
        assertThat(ofNobody).containsExactly("/v/steps/1/agency");
        assertThat(first).containsExactly("/v/steps/0/kind");
    }

    @Test
    void legsOfAnInterlinkedProcedureAreSummedToo() {
        // When
        List<String> fits = check(version(days(10), inLeg(1, days(2)), inLeg(2, days(7)), inLeg(3, days(1))));
        List<String> over = check(version(days(10), inLeg(1, days(2)), inLeg(2, days(7)), inLeg(3, days(2))));
        List<String> gap = check(version(days(10), inLeg(1, days(2)), inLeg(3, days(1))));
        List<String> back = check(version(days(10), inLeg(1, days(2)), inLeg(2, days(1)), inLeg(1, days(1))));

        // Then
        assertThat(fits).isEmpty();
        assertThat(over).contains("/v/steps");
        assertThat(gap).containsExactly("/v/steps/1/leg");
        assertThat(back).containsExactly("/v/steps/2/leg");
    }

    @Test
    void workingAndCalendarTimeAreNotHeldAgainstEachOther() {
        // When
        List<String> mixed = check(version(term(30, TermUnit.CALENDAR_DAY), step(days(2))));
        List<String> months = check(version(term(1, TermUnit.MONTH), step(hours(8))));

        // Then
        assertThat(mixed).containsExactly("/v/steps/0/term/unit");
        assertThat(months).containsExactly("/v/steps/0/term/unit");
    }

    @Test
    void calendarUnitsAreComparedSensibly() {
        // Given
        var year = term(1, TermUnit.YEAR);

        // When
        List<String> twelveMonths = check(version(year, step(term(12, TermUnit.MONTH))));
        List<String> thirteen = check(version(year, step(term(12, TermUnit.MONTH)), step(term(1, TermUnit.MONTH))));
        List<String> thirtyDays = check(version(term(1, TermUnit.MONTH), step(term(30, TermUnit.CALENDAR_DAY))));
        List<String> thirtyOneDays = check(version(term(1, TermUnit.MONTH), step(term(31, TermUnit.CALENDAR_DAY))));

        // Then
        assertThat(twelveMonths).isEmpty();
        assertThat(thirteen).contains("/v/steps");
        assertThat(thirtyDays).isEmpty();
        assertThat(thirtyOneDays).contains("/v/steps/0/term");
    }

    @Test
    void withinTheDayThereIsRoomForHoursOnly() {
        // When
        List<String> hours = check(version(days(0), step(hours(2)), step(hours(6))));
        List<String> tooMany = check(version(days(0), step(hours(2)), step(hours(7))));
        List<String> day = check(version(days(0), step(days(1))));

        // Then
        assertThat(hours).isEmpty();
        assertThat(tooMany).contains("/v/steps");
        assertThat(day).contains("/v/steps/0/term");
    }

    @Test
    void stepsWithoutCodeAreNumberedAndCodesAreNotRepeated() {
        // Given
        Step named = new Step("B1", "Ký duyệt", Step.StaffRole.HEAD, null, hours(1), 1, null);

        // When
        ProcedureVersion numbered = version(days(1), step(hours(1)), step(hours(1)));
        List<String> repeated = check(version(days(1), step(hours(1)), named));

        // Then
        assertThat(numbered.steps()).extracting(Step::code).containsExactly("B1", "B2");
        assertThat(repeated).containsExactly("/v/steps/1/code");
    }

    private static List<String> check(ProcedureVersion version) {
        return ProcessRules.check("/v", version, 8).stream()
                .map(Violation::pointer)
                .toList();
    }
}
