package vn.cchc.plan.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgencyRightsTest {

    private static final Agency PROVINCE = agency("A1", AgencyKind.PROVINCE, null, null, List.of());
    private static final Agency COMMUNE = agency("A1.1", AgencyKind.COMMUNE, "A1", null, List.of());
    private static final Agency NEIGHBOUR = agency("A1.2", AgencyKind.COMMUNE, "A1", null, List.of());
    private static final Agency CENTER = agency("A1.1.1", AgencyKind.CENTER, "A1.1", null, List.of());
    private static final LocalDate LAST = LocalDate.of(2030, 1, 1);

    private static Agency agency(
            String code, AgencyKind kind, String parent, LocalDate validTo, List<String> successors) {
        return new Agency(code, null, "Cơ quan", kind, parent, null, validTo, successors, List.of(), null, null);
    }

    private static boolean may(String own, List<Agency> known, Agency item) {
        AgencyTree before = new AgencyTree(known);
        return new AgencyRights(own, before, before.with(List.of(item))).mayBecome(item);
    }

    private static boolean may(String own, Agency item) {
        return may(own, List.of(PROVINCE, COMMUNE, NEIGHBOUR, CENTER), item);
    }

    @Test
    void whoIsAboveMayMoveCloseAndReplaceWithinItsScope() {
        assertThat(may("A1", agency("A1.1", AgencyKind.COMMUNE, "A1", LAST, List.of("A1.2"))))
                .isTrue();
        assertThat(may("A1", agency("A1.1.1", AgencyKind.CENTER, "A1.2", null, List.of())))
                .isTrue();
        assertThat(may("A1.1", agency("A1.1.1", AgencyKind.CENTER, "A1.1", LAST, List.of())))
                .isTrue();
        assertThat(may("A1.1", agency("A1.1.2", AgencyKind.CENTER, "A1.1", null, List.of())))
                .isTrue();
    }

    @Test
    void nobodyHandsAnythingOutOfItsScope() {
        assertThat(may("A1.1", agency("A1.1.1", AgencyKind.CENTER, "A1.2", null, List.of())))
                .isFalse();
        assertThat(may("A1.1", agency("A1.1.1", AgencyKind.CENTER, "A1.1", LAST, List.of("A1.2"))))
                .isFalse();
        assertThat(may("A1.1", agency("A1.2", AgencyKind.COMMUNE, "A1.1", null, List.of())))
                .isFalse();
    }

    @Test
    void itsOwnPlaceIsNotItsOwnToChange() {
        assertThat(may("A1.1", COMMUNE)).isTrue();
        assertThat(may("A1.1", agency("A1.1", AgencyKind.COMMUNE, "A1", LAST, List.of())))
                .isFalse();
        assertThat(may("A1.1", agency("A1.1", AgencyKind.COMMUNE, "A1.2", null, List.of())))
                .isFalse();
        assertThat(may("A1.1", agency("A1.1", AgencyKind.PROVINCE, null, null, List.of())))
                .isFalse();
        assertThat(may("A1.1", agency("A1.1", AgencyKind.COMMUNE, "A1", null, List.of("A1.1.1"))))
                .isFalse();
    }

    @Test
    void onlyAProvinceBringsItselfIn() {
        assertThat(may("A1", List.of(), PROVINCE)).isTrue();
        assertThat(may("A1.1", List.of(), agency("A1.1", AgencyKind.PROVINCE, null, null, List.of())))
                .isFalse();
        assertThat(may("A1.1", List.of(PROVINCE), COMMUNE)).isFalse();
        assertThat(may("A1", agency("A1", AgencyKind.PROVINCE, null, LAST, List.of("B1"))))
                .isFalse();
    }
}
