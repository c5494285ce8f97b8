package vn.cchc.plan.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgencyTreeTest {

    private static final OfficeWeek MONDAYS = new OfficeWeek(
            Map.of(DayOfWeek.MONDAY, List.of(new OfficeWeek.Interval(LocalTime.of(8, 0), LocalTime.of(12, 0)))));

    private static Agency agency(String code, String parent, OfficeWeek hours) {
        AgencyKind kind = parent == null ? AgencyKind.PROVINCE : AgencyKind.COMMUNE;
        return new Agency(code, null, "Cơ quan " + code, kind, parent, null, null, null, null, hours, null);
    }

    @Test
    void pathAndOfficeHoursComeFromAbove() {
        // Given
        AgencyTree tree = new AgencyTree(
                List.of(agency("H90.1.2", "H90.1", null), agency("H90.1", "H90", null), agency("H90", null, MONDAYS)));
        // When
        AgencySnapshot snapshot = tree.snapshot("H90.1.2");
        // Then
        assertThat(snapshot.path()).isEqualTo("H90/H90.1/H90.1.2");
        assertThat(snapshot.officeHours()).isEqualTo(MONDAYS);
        assertThat(tree.below("H90.1")).extracting(Agency::code).containsExactly("H90.1", "H90.1.2");
    }

    @Test
    void circlesMissingParentsAndSecondRootsAreFaults() {
        // Given
        AgencyTree tree = new AgencyTree(List.of(agency("H90.1", "H90.2", null), agency("H90.2", "H90.1", null)));
        Agency orphan = agency("H90.3", "H90.9", null);
        Agency root = new Agency("H90.4", null, "Xã", AgencyKind.COMMUNE, null, null, null, null, null, null, null);
        // When // Then
        assertThat(tree.faults(agency("H90.1", "H90.2", null)))
                .extracting(AgencyFault::field)
                .containsExactly("parent");
        assertThat(tree.with(List.of(orphan)).faults(orphan))
                .extracting(AgencyFault::field)
                .containsExactly("parent");
        assertThat(tree.with(List.of(root)).faults(root))
                .extracting(AgencyFault::field)
                .containsExactly("parent");
    }

    @Test
    void codesDatesHoursAndSuccessorsAreChecked() {
        // Given
        OfficeWeek sundays = new OfficeWeek(
                Map.of(DayOfWeek.SUNDAY, List.of(new OfficeWeek.Interval(LocalTime.of(12, 0), LocalTime.of(8, 0)))));
        Agency wrong = new Agency(
                "h90",
                "12.H90",
                "Sai",
                AgencyKind.PROVINCE,
                null,
                LocalDate.of(2026, 1, 2),
                LocalDate.of(2026, 1, 1),
                List.of("H99"),
                null,
                sundays,
                null);
        // When
        List<AgencyFault> faults = new AgencyTree(List.of(wrong)).faults(wrong);
        // Then
        assertThat(faults)
                .extracting(AgencyFault::field)
                .containsExactly("code", "oldCode", "validTo", "officeHours", "officeHours", "successors");
    }
}
