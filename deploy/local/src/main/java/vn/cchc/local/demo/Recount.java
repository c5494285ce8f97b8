package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Stack;

/** Counts form II.06a once more, dossier by dossier as dossier-service tells them, without report-service. */
final class Recount {
    private final Tally counted = new Tally();
    private final Tally exempt = new Tally();
    private final Tally others = new Tally();
    private int dossiers;
    private final Set<String> overdueNow = new TreeSet<>();
    private final Set<String> missed = new TreeSet<>();
    private final Set<String> procedures = new TreeSet<>();

    private Recount() {}

    static Recount of(Api api, Stack target, LocalDate from, LocalDate to) {
        Recount recount = new Recount();
        DemoUser analyst = target.userWith("analyst", ProvinceYear.PROVINCE);
        api.all(analyst, "/api/v1/dossiers").forEach(dossier -> recount.count(dossier, from, to));
        return recount;
    }

    int dossiers() {
        return dossiers;
    }

    /** Dossiers that missed a deadline at some time. */
    Set<String> missed() {
        return missed;
    }

    /** What a whole demonstration has at least; figures that agree on nothing prove nothing. */
    List<String> shortfalls() {
        List<String> shortfalls = new ArrayList<>();
        if (dossiers < ProvinceYear.DOSSIERS) {
            shortfalls.add("Only " + dossiers + " dossiers are there");
        }
        if (procedures.size() < ProvinceYear.PROCEDURES) {
            shortfalls.add("Only " + procedures.size() + " procedures have dossiers");
        }
        if (overdueNow.isEmpty()) {
            shortfalls.add("No dossier is overdue");
        }
        return shortfalls;
    }

    private void count(JsonNode dossier, LocalDate from, LocalDate to) {
        dossiers++;
        procedures.add(dossier.get("procedure").asText());
        String code = dossier.get("code").asText();
        boolean late = dossier.path("missedDeadline").asBoolean();
        if (late) {
            missed.add(code);
        }
        if (late && Tally.isRunning(dossier)) {
            overdueNow.add(code);
        }
        if (belongs(dossier, from, to)) {
            tally(dossier).count(dossier, from, to);
        }
    }

    private static boolean belongs(JsonNode dossier, LocalDate from, LocalDate to) {
        LocalDate received = Dates.businessDay(dossier.get("receivedAt").asText());
        boolean endedBefore = dossier.path("endedAt").isTextual()
                && Dates.businessDay(dossier.get("endedAt").asText()).isBefore(from);
        return !dossier.get("state").asText().equals("NOT_ACCEPTED") && !received.isAfter(to) && !endedBefore;
    }

    /** What is no administrative procedure, or may be handled outside the system, stands apart. */
    private Tally tally(JsonNode dossier) {
        if (dossier.get("procedureKind").asText().equals("NON_TTHC")) {
            return others;
        }
        return dossier.at("/reception/exemptFromSystem").asBoolean() ? exempt : counted;
    }

    /** Where the report differs from this count, in its total and in what it counts apart. */
    List<String> differences(JsonNode report) {
        List<String> differences = new ArrayList<>(counted.differences("total", report.get("total")));
        report.get("apart").forEach(apart -> {
            String coverage = apart.get("coverage").asText();
            differences.addAll((coverage.equals("EXEMPT") ? exempt : others).differences(coverage, apart));
        });
        return differences;
    }

    /** Where the overdue list differs from the dossiers that are overdue and whose clock runs. */
    List<String> overdueDifferences(Set<String> listed) {
        return listed.equals(overdueNow)
                ? List.of()
                : List.of("The overdue list has " + listed.size() + " dossiers, counted were " + overdueNow.size());
    }
}
