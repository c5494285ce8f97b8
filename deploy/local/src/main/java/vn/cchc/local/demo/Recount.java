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
    private int online;
    private int direct;
    private int carriedOver;
    private int early;
    private int onTime;
    private int late;
    private int inTime;
    private int overdue;
    private int dossiers;
    private final Set<String> overdueNow = new TreeSet<>();
    private final Set<String> missed = new TreeSet<>();
    private final Set<String> procedures = new TreeSet<>();

    private Recount() {}

    static Recount of(Api api, Stack target, LocalDate from, LocalDate to) {
        Recount recount = new Recount();
        DemoUser admin = target.userWith("analyst", ProvinceYear.PROVINCE);
        String next = null;
        do {
            JsonNode page = api.get(admin, "/api/v1/dossiers?limit=200" + (next == null ? "" : "&cursor=" + next));
            page.get("items").forEach(dossier -> recount.count(dossier, from, to));
            next = page.path("next").asText(null);
        } while (next != null && !next.isBlank());
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
        String state = dossier.get("state").asText();
        if (dossier.path("missedDeadline").asBoolean()) {
            missed.add(dossier.get("code").asText());
        }
        LocalDate received = Dates.businessDay(dossier.get("receivedAt").asText());
        LocalDate ended = dossier.path("endedAt").isTextual()
                ? Dates.businessDay(dossier.get("endedAt").asText())
                : null;
        if (state.equals("NOT_ACCEPTED") || received.isAfter(to) || (ended != null && ended.isBefore(from))) {
            return;
        }
        countReceived(dossier, received.isBefore(from));
        if (ended == null) {
            countPending(dossier, state, to);
        } else {
            countResolved(dossier, state, ended);
        }
    }

    private void countReceived(JsonNode dossier, boolean before) {
        if (before) {
            carriedOver++;
        } else if (dossier.get("channel").asText().equals("ONLINE")) {
            online++;
        } else {
            direct++;
        }
    }

    private void countPending(JsonNode dossier, String state, LocalDate to) {
        boolean paused =
                Set.of("AWAITING_SUPPLEMENT", "AWAITING_PAYMENT", "SUSPENDED").contains(state);
        if (!paused && due(dossier).isBefore(to)) {
            overdue++;
        } else {
            inTime++;
        }
        if (!paused && dossier.path("missedDeadline").asBoolean()) {
            overdueNow.add(dossier.get("code").asText());
        }
    }

    private void countResolved(JsonNode dossier, String state, LocalDate ended) {
        int against = ended.compareTo(due(dossier));
        if (state.equals("WITHDRAWN") || against == 0) {
            onTime++;
        } else if (against < 0) {
            early++;
        } else {
            late++;
        }
    }

    private static LocalDate due(JsonNode dossier) {
        return Dates.businessDay(dossier.get("dueAt").asText());
    }

    /** Where the report's total row differs from this count. */
    List<String> differences(JsonNode total) {
        List<String> differences = new ArrayList<>();
        compare(differences, total, "/received/online", online);
        compare(differences, total, "/received/direct", direct);
        compare(differences, total, "/received/carriedOver", carriedOver);
        compare(differences, total, "/resolved/early", early);
        compare(differences, total, "/resolved/onTime", onTime);
        compare(differences, total, "/resolved/late", late);
        compare(differences, total, "/pending/inTime", inTime);
        compare(differences, total, "/pending/overdue", overdue);
        return differences;
    }

    /** Where the overdue list differs from the dossiers that are overdue and whose clock runs. */
    List<String> overdueDifferences(Set<String> listed) {
        return listed.equals(overdueNow)
                ? List.of()
                : List.of("The overdue list has " + listed.size() + " dossiers, counted were " + overdueNow.size());
    }

    private static void compare(List<String> differences, JsonNode total, String pointer, int counted) {
        int reported = total.at(pointer).asInt(-1);
        if (reported != counted) {
            differences.add("II.06a " + pointer + " says " + reported + ", counted were " + counted);
        }
    }
}
