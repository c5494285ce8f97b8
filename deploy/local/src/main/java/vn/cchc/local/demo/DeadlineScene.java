package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import vn.cchc.local.DemoUser;

/** Wordings of deadlines are read into days and rules; what the words don't say is left to a person. */
final class DeadlineScene implements Scene {
    private final Api api;
    private final DemoUser manager;
    private final Say say;
    private final int year;

    DeadlineScene(DemoUser manager, Commune commune, Say say) {
        this.api = commune.api();
        this.manager = manager;
        this.say = say;
        this.year = commune.now().getYear();
    }

    @Override
    public void play() {
        JsonNode compound =
                read("Ban hành Kế hoạch trước ngày 30/01/" + year + "; báo cáo kết quả trong quý IV năm " + year);
        DemoFailure.unless(
                compound.size() == 2
                        && compound.at("/0/due").asText().equals(year + "-01-29")
                        && compound.at("/1/due").asText().equals(year + "-12-31"),
                "Two days in one cell were read as " + compound);
        JsonNode recurring = read("Hằng quý, trước ngày 15 tháng cuối quý");
        DemoFailure.unless(
                recurring.at("/0/recurrence").asText().contains("BYMONTHDAY=14")
                        && recurring.at("/0/dates").size() == 4,
                "A recurring deadline was read as " + recurring);
        JsonNode unclear = read("Sau Tết Nguyên đán");
        DemoFailure.unless(
                unclear.at("/0/certainty").asText().equals("NEEDS_PERSON")
                        && !unclear.at("/0/due").isTextual(),
                "A day that nobody named was read as " + unclear);
    }

    private JsonNode read(String text) {
        Map<String, Object> cell = Map.of("text", text, "planYear", year, "issued", (year - 1) + "-12-30");
        JsonNode milestones =
                api.post(manager, "/api/v1/deadlines/parse", cell, 200).get("milestones");
        List<String> told = new ArrayList<>();
        milestones.forEach(milestone -> told.add(tell(milestone)));
        say.line("«%s»: %s", text, String.join("; ", told));
        return milestones;
    }

    private static String tell(JsonNode milestone) {
        if (milestone.path("certainty").asText().equals("NEEDS_PERSON")) {
            return "cần người xem (" + milestone.path("basis").asText() + ")";
        }
        List<String> days = StreamSupport.stream(milestone.path("dates").spliterator(), false)
                .map(date -> Dates.day(date.asText()))
                .toList();
        return days.isEmpty() ? Dates.day(milestone.get("due").asText()) : "các ngày " + String.join(", ", days);
    }
}
