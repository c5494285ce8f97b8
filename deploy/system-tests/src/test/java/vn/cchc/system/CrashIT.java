package vn.cchc.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.cchc.local.Part;
import vn.cchc.local.RunningStack;
import vn.cchc.local.demo.ProvinceYear;

/** Kills dossier-service and report-service at seeded random moments while the demonstration plays. */
@ResourceLock(Stacks.OTHER)
class CrashIT {
    private static final long SEED = 20_261_121L;
    private static final List<Part> VICTIMS = List.of(Part.DOSSIER, Part.REPORT);

    private static RunningStack stack;
    private static ProvinceYear year;
    private static final int FEWEST_KILLS = 5;

    private static Map<Part, Integer> kills;
    private static List<String> failures;

    @BeforeAll
    static void playWhileServicesDie() {
        stack = Stacks.fresh("crash");
        year = new ProvinceYear(stack, Stacks.CLOCK, System.out);
        Killer killer = new Killer(stack, SEED, VICTIMS);
        killer.start();
        try {
            year.prepare();
            year.post();
        } finally {
            kills = killer.stop();
        }
        failures = year.play();
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void servicesDidDie() {
        assertThat(kills.keySet()).containsExactlyInAnyOrderElementsOf(VICTIMS);
        assertThat(kills.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(FEWEST_KILLS);
    }

    @Test
    void theFiguresCheckOutAllTheSame() {
        assertThat(failures).isEmpty();
    }

    @Test
    void nothingIsLostDoubledOrLeftWaiting() {
        new Invariants(stack).check();
        assertThat(Database.of(stack, Part.DOSSIER).number("select count(*) from dossier"))
                .isEqualTo(300);
    }

    @Test
    void theStatutoryReportEqualsAnIndependentRecount() {
        // Given
        LocalDate to = LocalDate.now(Stacks.CLOCK);
        // When
        int fields = Recount.ofDossiers(stack, year.api()).checkFormByField(to.minusDays(30), to);
        // Then
        assertThat(fields).isPositive();
    }
}
