package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
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
        api.post(admin, "/api/v1/procedures/import", procedures, 200);
        say.line("%d thủ tục hành chính", procedures.get("procedures").size());
        waitUntilCountersKnowTheirAgency();
    }

    /** Agencies and calendars reach dossier-service over Kafka; a counter can lease codes once it knows them. */
    private void waitUntilCountersKnowTheirAgency() {
        LocalDate today = LocalDate.now(clock);
        for (String agency : ProvinceYear.COUNTERS) {
            DemoUser counter = target.userWith("counter", agency);
            Pauses.until(
                    "agency " + agency + " to reach the counters",
                    clock,
                    Duration.ofMinutes(2),
                    () -> api.tryPost(
                                            counter,
                                            "/api/v1/code-blocks",
                                            Map.of("agency", agency, "day", today.toString(), "size", 1))
                                    .status()
                            == 201);
        }
        say.line("Dữ liệu đã đến các bộ phận một cửa qua Kafka");
    }
}
