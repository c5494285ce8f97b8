package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A unit that works on paper only: its columns are entered, corrected, and stand beside what is computed. */
final class ManualFigureScene implements Scene {
    private static final String PATH = ReportDesk.REPORTS + "manual-figures";
    private static final int COUNTED = 41;
    private static final int CORRECTED = 43;

    private final ReportDesk desk;
    private final DemoUser admin;
    private final Say say;

    /** @param desk of a period that is over and not closed yet */
    ManualFigureScene(ReportDesk desk, DemoUser admin, Say say) {
        this.desk = desk;
        this.admin = admin;
        this.say = say;
    }

    @Override
    public void play() {
        Api api = desk.api();
        JsonNode before = form();
        JsonNode unit = unitWithoutDossiers(before);
        Map<String, Object> wanted = wanted(unit.get("code").asText(), COUNTED);
        Map<String, Object> slip = new HashMap<>(wanted);
        slip.put(
                "figures",
                Map.of("received", received(COUNTED + 1), "resolved", resolved(COUNTED), "pending", pending()));
        String told = api.refusal(admin, PATH, slip, 422, "figures-do-not-add-up");
        JsonNode entered = api.post(admin, PATH, wanted, 201);
        String path = PATH + "/" + entered.get("id").asText();
        JsonNode corrected =
                api.putAsSeen(admin, path, path, Map.of("figures", figures(CORRECTED), "reason", "Cộng sót 02 hồ sơ"));
        JsonNode after = form();
        DemoFailure.unless(
                corrected.get("history").size() == 2
                        && corrected.at("/history/0/figures/received/total").asInt() == COUNTED
                        && after.get("total").equals(before.get("total"))
                        && after.at("/manual/0/received/total").asInt() == CORRECTED
                        && after.at("/withManual/received/total").asInt()
                                == ReportDesk.figure(before, "/received/total") + CORRECTED,
                "After " + corrected + " was entered by hand the form is " + after);
        say.line("Đơn vị chưa dùng hệ thống nhập tay biểu II.06a, cộng sai thì: %s", told);
        say.line(
                "%s: %d hồ sơ, đính chính thành %d có lý do; đứng riêng, tổng tính từ hồ sơ vẫn %d, tổng kể cả nhập tay %d",
                unit.get("name").asText(),
                COUNTED,
                CORRECTED,
                ReportDesk.figure(after, "/received/total"),
                after.at("/withManual/received/total").asInt());
    }

    /** Per unit, those with nothing to report too. */
    private JsonNode form() {
        return desk.report("dossier-resolution?form=II.06b");
    }

    private JsonNode unitWithoutDossiers(JsonNode form) {
        JsonNode last = null;
        for (JsonNode row : form.get("rows")) {
            last = row.at("/received/total").asInt() == 0 ? row.get("group") : last;
        }
        DemoFailure.unless(last != null, "Every unit has dossiers: " + form);
        return last;
    }

    private Map<String, Object> wanted(String unit, int received) {
        return Map.of(
                "agency",
                unit,
                "from",
                desk.from().toString(),
                "to",
                desk.to().toString(),
                "figures",
                figures(received),
                "reason",
                "Báo cáo giấy số 12/BC-UBND");
    }

    private static Map<String, Object> figures(int received) {
        return Map.of("received", received(received), "resolved", resolved(received), "pending", pending());
    }

    private static Map<String, Integer> received(int received) {
        return Map.of("total", received, "online", 0, "direct", received - 3, "carriedOver", 3);
    }

    private static Map<String, Integer> resolved(int received) {
        return Map.of("total", received - 4, "early", 20, "onTime", received - 26, "late", 2);
    }

    private static Map<String, Integer> pending() {
        return Map.of("total", 4, "inTime", 3, "overdue", 1);
    }
}
