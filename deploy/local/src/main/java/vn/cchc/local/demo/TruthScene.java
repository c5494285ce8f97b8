package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.local.DemoUser;

/** Every dossier received is somewhere, every history of the days is as it was written, the seals can be kept elsewhere. */
final class TruthScene implements Scene {
    private static final String CHECKS = "/api/v1/history-checks";
    private static final Map<String, String> COLUMN_OF_STATE = Map.of(
            "ACCEPTED", "processing",
            "PROCESSING", "processing",
            "AWAITING_SUPPLEMENT", "waiting",
            "AWAITING_PAYMENT", "waiting",
            "SUSPENDED", "waiting",
            "WITHDRAWN", "withdrawn",
            "TERMINATED", "terminated",
            "NOT_ACCEPTED", "notAccepted");

    private final Api api;
    private final DemoUser analyst;
    private final Commune commune;
    private final Say say;
    private final LocalDate today;

    TruthScene(DemoUser analyst, Commune commune, Say say) {
        this.api = commune.api();
        this.analyst = analyst;
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        balance();
        check();
        seals();
    }

    /** Counted once more from the list of dossiers. */
    private void balance() {
        String path = CHECKS + "/balance?agency=" + commune.agency() + "&day=" + today;
        boolean balanced = api.get(analyst, path).get("balanced").asBoolean();
        Map<String, Integer> said = new TreeMap<>();
        for (JsonNode line : api.all(analyst, path)) {
            line.properties().forEach(field -> {
                if (field.getValue().isInt()) {
                    said.merge(field.getKey(), field.getValue().asInt(), Integer::sum);
                }
            });
        }
        said.values().removeIf(count -> count == 0);
        Map<String, Integer> counted = counted();
        DemoFailure.unless(balanced && said.equals(counted), "The balance is " + said + ", counted were " + counted);
        say.line(
                "Cân đối %s đến hết ngày: nhận %d = đang xử lý %d + đang chờ %d + có kết quả %d + từ chối, rút, dừng, không nhận %d",
                commune.agency(),
                said.get("received"),
                said.getOrDefault("processing", 0),
                said.getOrDefault("waiting", 0),
                said.getOrDefault("finished", 0),
                List.of("refused", "withdrawn", "terminated", "notAccepted").stream()
                        .mapToInt(column -> said.getOrDefault(column, 0))
                        .sum());
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> counted = new TreeMap<>();
        for (JsonNode dossier : api.all(analyst, "/api/v1/dossiers?agency=" + commune.agency())) {
            if (dossier.get("receivingAgency").asText().equals(commune.agency())) {
                counted.merge("received", 1, Integer::sum);
                counted.merge(column(dossier), 1, Integer::sum);
            }
        }
        return counted;
    }

    private static String column(JsonNode dossier) {
        String result = dossier.path("outcome").asText().equals("REFUSED") ? "refused" : "finished";
        return COLUMN_OF_STATE.getOrDefault(dossier.get("state").asText(), result);
    }

    private void check() {
        Map<String, String> days =
                Map.of("agency", commune.agency(), "from", today.minusDays(1).toString(), "to", today.toString());
        String id = api.post(analyst, CHECKS, days, 201).get("id").asText();
        JsonNode[] check = new JsonNode[1];
        commune.await("the histories of two days to be checked", () -> {
            check[0] = api.get(analyst, CHECKS + "/" + id);
            return !check[0].get("state").asText().equals("RUNNING");
        });
        DemoFailure.unless(
                check[0].get("state").asText().equals("INTACT")
                        && check[0].get("breaks").isEmpty()
                        && check[0].get("verifiedEvents").asInt()
                                > check[0].get("dossiers").asInt(),
                "The check of two days ended as " + check[0]);
        say.line(
                "Kiểm tra lịch sử %s qua API: %d hồ sơ, %d sự kiện, không dòng nào bị sửa",
                commune.agency(),
                check[0].get("dossiers").asInt(),
                check[0].get("verifiedEvents").asInt());
    }

    /** A day is sealed once it is over, so there may be none yet. */
    private void seals() {
        String path = CHECKS + "/seals?from=" + today.minusDays(7) + "&to=" + today;
        String csv = new String(api.download(analyst, path, "text/csv"), StandardCharsets.UTF_8);
        List<String> seals = csv.lines().skip(1).toList();
        DemoFailure.unless(
                csv.contains("log,day,entries,digest,hash")
                        && seals.stream().noneMatch(seal -> seal.contains(today.toString())),
                "The seals are " + csv);
        say.line(
                "Dấu niêm của từng ngày đã qua, để kiểm toán giữ riêng: %d; ngày chưa hết thì chưa niêm", seals.size());
    }
}
