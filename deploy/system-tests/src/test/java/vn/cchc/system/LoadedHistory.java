package vn.cchc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Part;
import vn.cchc.local.RunningStack;
import vn.cchc.local.demo.Api;
import vn.cchc.local.demo.ProvinceYear;

/** Loads the history of an older system through the gateway as a register would be: by the role migrator, in batches. */
final class LoadedHistory {
    private static final int DOSSIERS_IN_BATCH = 100;

    private final Api api;
    private final DemoUser migrator;
    private final Database dossiers;
    private final Database reports;
    private final Map<String, Integer> outcomes = new TreeMap<>();

    LoadedHistory(RunningStack stack, Api api) {
        this.api = api;
        this.migrator = stack.stack().userWith("migrator", ProvinceYear.PROVINCE);
        this.dossiers = Database.of(stack, Part.DOSSIER);
        this.reports = Database.of(stack, Part.REPORT);
    }

    /** Returns when report-service has taken in everything there is. */
    void load(List<List<Map<String, Object>>> lives) {
        for (int first = 0; first < lives.size(); first += DOSSIERS_IN_BATCH) {
            List<Map<String, Object>> events = new ArrayList<>();
            lives.subList(first, Math.min(lives.size(), first + DOSSIERS_IN_BATCH))
                    .forEach(events::addAll);
            note(api.post(migrator, "/api/v1/dossier-events", Map.of("events", events), 200));
        }
        awaitTakenIn();
    }

    /** How many events had which outcome, refused ones with the kind of problem: an old system kept no rules. */
    Map<String, Integer> outcomes() {
        return outcomes;
    }

    private void note(JsonNode answer) {
        for (JsonNode result : answer.get("results")) {
            String problem = result.at("/problem/type").asText();
            outcomes.merge((result.get("outcome").asText() + " " + problem).strip(), 1, Integer::sum);
        }
    }

    private void awaitTakenIn() {
        String perDossier = "select dossier, max(sequence) from dossier_event group by dossier";
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(reports.rows(perDossier))
                        .containsExactlyInAnyOrderElementsOf(dossiers.rows(perDossier)));
    }
}
