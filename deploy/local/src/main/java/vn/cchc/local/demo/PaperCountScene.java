package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The evening's count on paper beside the system's: one more on paper, listed until the head has said why. */
final class PaperCountScene implements Scene {
    private static final String PATH = "/api/v1/paper-counts";

    private final Api api;
    private final Commune commune;
    private final Say say;
    private final String today;

    PaperCountScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate().toString();
    }

    @Override
    public void play() {
        String day = PATH + "/" + commune.agency() + "/" + today;
        JsonNode system = api.put(commune.counter(), day, Map.of("received", 0, "returned", 0))
                .get("system");
        int received = system.get("received").asInt();
        int returned = system.get("returned").asInt();
        JsonNode counted = api.put(commune.counter(), day, Map.of("received", received + 1, "returned", returned));
        DemoFailure.unless(
                counted.get("state").asText().equals("OPEN") && listed("OPEN").size() == 1,
                "A count of one more on paper is " + counted);
        say.line(
                "Sổ giấy %s đếm %d hồ sơ nhận, hệ thống có %d: chênh lệch nằm trong danh sách",
                commune.agency(), received + 1, received);
        JsonNode settled = api.postAsSeen(
                commune.head(),
                day,
                day + "/settlement",
                Map.of("explanation", "01 hồ sơ ghi sổ lúc mất mạng, người dân đã rút trước khi nhập máy"));
        DemoFailure.unless(
                settled.get("state").asText().equals("SETTLED")
                        && listed("OPEN").isEmpty(),
                "The explained difference is " + settled);
        commune.await("the report of counts to have the explained difference", this::reported);
        say.line(
                "Lãnh đạo giải trình, không còn chênh lệch nào để mở; báo cáo đối chiếu ghi 1 ngày lệch đã giải trình");
        correct(day, received, returned);
    }

    /** The next look at the book shows one line too many. */
    private void correct(String day, int received, int returned) {
        Map<String, Object> right =
                Map.of("received", received, "returned", returned, "reason", "Sổ giấy ghi trùng một hồ sơ");
        JsonNode corrected = api.postAsSeen(commune.head(), day, day + "/correction", right);
        JsonNode changes = api.get(commune.head(), day + "/changes").get("items");
        DemoFailure.unless(
                corrected.get("state").asText().equals("MATCHING")
                        && changes.at("/0/reason").asText().startsWith("Sổ giấy")
                        && changes.at("/1/state").asText().equals("SETTLED"),
                "The corrected count is " + corrected + " after " + changes);
        say.line("Đính chính số đếm giấy kèm lý do: sổ và hệ thống khớp, số cũ còn trong lịch sử");
    }

    private boolean reported() {
        JsonNode total = api.get(
                        commune.head(),
                        ReportDesk.REPORTS + "counter-reconciliation?agency=" + commune.agency() + "&from=" + today
                                + "&to=" + today)
                .get("total");
        return total.at("/days/settled").asInt() == 1
                && total.at("/days/owed").asInt() == 1
                && total.at("/difference/received").asInt() == 1;
    }

    private List<JsonNode> listed(String state) {
        return api.all(
                commune.head(),
                PATH + "?agency=" + commune.agency() + "&from=" + today + "&to=" + today + "&state=" + state);
    }
}
