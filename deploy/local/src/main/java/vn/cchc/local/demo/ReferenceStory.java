package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Stack;

/** The administrator brings in agencies, calendars and the catalogue of procedures. */
final class ReferenceStory {
    private final Api api;
    private final Stack target;
    private final Clock clock;
    private final Say say;

    ReferenceStory(Api api, Stack target, Clock clock, Say say) {
        this.api = api;
        this.target = target;
        this.clock = clock;
        this.say = say;
    }

    void play() {
        DemoUser admin = target.userWith("admin", ProvinceYear.PROVINCE);
        JsonNode agencies = Sample.agencies();
        api.post(admin, "/api/v1/agencies/import", agencies, 200);
        say.line(
                "%d cơ quan, đơn vị của tỉnh (có huyện đã kết thúc hoạt động và đơn vị kế thừa)",
                agencies.get("agencies").size());
        int years = 0;
        for (JsonNode year : Sample.calendars().get("calendars")) {
            api.put(admin, "/api/v1/calendars/" + year.get("year").asInt(), year);
            years++;
        }
        say.line("%d năm lịch làm việc, mỗi ngày nghỉ có căn cứ pháp lý", years);
        JsonNode procedures = Sample.procedures();
        waitUntilKnown(procedures.findValuesAsText("agency"));
        api.post(admin, "/api/v1/procedures/import", procedures, 200);
        say.line("%d thủ tục hành chính", procedures.get("procedures").size());
        waitUntilKnown(ProvinceYear.COUNTERS);
        say.line("Dữ liệu đã đến các bộ phận một cửa qua Kafka");
    }

    /** Agencies reach dossier-service and report-service over Kafka; a list of an unknown agency is refused. */
    private void waitUntilKnown(List<String> codes) {
        DemoUser analyst = target.userWith("analyst", ProvinceYear.PROVINCE);
        List<String> named =
                codes.stream().filter(code -> !code.equals("null")).distinct().toList();
        for (String agency : named) {
            Pauses.until(
                    "agency " + agency + " to reach the counters and the reports",
                    clock,
                    Duration.ofMinutes(2),
                    () -> isKnown(analyst, "/api/v1/dossiers?agency=" + agency)
                            && isKnown(analyst, "/api/v1/reports/overdue-dossiers?agency=" + agency));
        }
    }

    private boolean isKnown(DemoUser user, String list) {
        return api.tryGet(user, list).status() == 200;
    }
}
