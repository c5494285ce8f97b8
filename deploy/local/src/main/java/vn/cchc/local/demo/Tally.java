package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One line of form II.06a, counted dossier by dossier with plain conditions. */
final class Tally {
    private static final Set<String> PAUSED = Set.of("AWAITING_SUPPLEMENT", "AWAITING_PAYMENT", "SUSPENDED");

    private int online;
    private int direct;
    private int carriedOver;
    private int early;
    private int onTime;
    private int late;
    private int inTime;
    private int overdue;

    void count(JsonNode dossier, LocalDate from, LocalDate to) {
        LocalDate received = Dates.businessDay(dossier.get("receivedAt").asText());
        if (received.isBefore(from)) {
            carriedOver++;
        } else if (dossier.get("channel").asText().equals("ONLINE")) {
            online++;
        } else {
            direct++;
        }
        if (dossier.path("endedAt").isTextual()) {
            countResolved(dossier, Dates.businessDay(dossier.get("endedAt").asText()));
        } else if (isRunning(dossier) && due(dossier).isBefore(to)) {
            overdue++;
        } else {
            inTime++;
        }
    }

    /** Nobody waits for the citizen or another authority. */
    static boolean isRunning(JsonNode dossier) {
        return !dossier.path("endedAt").isTextual()
                && !PAUSED.contains(dossier.get("state").asText());
    }

    private void countResolved(JsonNode dossier, LocalDate ended) {
        int against = ended.compareTo(due(dossier));
        if (dossier.get("state").asText().equals("WITHDRAWN") || against == 0) {
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

    /** Where reported figures differ from this count. */
    List<String> differences(String what, JsonNode figures) {
        List<String> differences = new ArrayList<>();
        compare(differences, what, figures, "/received/online", online);
        compare(differences, what, figures, "/received/direct", direct);
        compare(differences, what, figures, "/received/carriedOver", carriedOver);
        compare(differences, what, figures, "/resolved/early", early);
        compare(differences, what, figures, "/resolved/onTime", onTime);
        compare(differences, what, figures, "/resolved/late", late);
        compare(differences, what, figures, "/pending/inTime", inTime);
        compare(differences, what, figures, "/pending/overdue", overdue);
        return differences;
    }

    private static void compare(List<String> differences, String what, JsonNode figures, String pointer, int counted) {
        int reported = figures.at(pointer).asInt(-1);
        if (reported != counted) {
            differences.add("II.06a " + what + " " + pointer + " says " + reported + ", counted were " + counted);
        }
    }
}
