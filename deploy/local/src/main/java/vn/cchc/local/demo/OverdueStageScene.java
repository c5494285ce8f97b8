package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A step is past its own due time while the whole is in time: listed as long as it lasts, and afterwards for its days. */
final class OverdueStageScene implements Scene {
    private static final String PATH = "/api/v1/overdue-stages";
    private static final String ENVIRONMENT = "H90.14";
    /** Two working days of eight. */
    private static final String STEP = "B2";

    private static final Citizen OWNER = new Citizen("Hồ Thị Quyên", "064090002411", "0905241101", "Thôn 1");

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Say say;
    private final LocalDate today;

    OverdueStageScene(DemoUser admin, Commune commune, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        LocalDate first = WorkingDays.of(api, admin).before(today, 5);
        String code = commune.receive(commune.procedure(CatalogueScene.INTERLINKED), OWNER, at(first, 8))
                .get("code")
                .asText();
        commune.record(
                commune.counter(), code, "FORWARDED", at(first, 9), Map.of("to", commune.agency(), "step", STEP));
        commune.record(commune.officer(), code, "TAKEN", at(first, 10), Map.of("officer", "cv.diachinh02"));
        JsonNode late = listed("", code);
        DemoFailure.unless(
                late.path("step").asText().equals(STEP)
                        && late.get("office").asText().equals(commune.agency())
                        && !late.get("missedDeadline").asBoolean()
                        && late.get("workingDaysLate").asInt() >= 1
                        && late.get("endedAt").isNull(),
                "The step that is late is listed as " + late);
        say.line(
                "%s: bước %s (%s) quá hạn từ %s, %d ngày làm việc, dù cả hồ sơ còn đến %s",
                code,
                STEP,
                late.get("name").asText(),
                Dates.moment(late.get("dueAt").asText()),
                late.get("workingDaysLate").asInt(),
                Dates.moment(late.get("dossierDueAt").asText()));
        handOver(code, first);
    }

    private void handOver(String code, LocalDate first) {
        commune.record(commune.officer(), code, "FORWARDED", Map.of("to", ENVIRONMENT, "step", "B3"));
        JsonNode ended = listed("&from=" + first + "&to=" + today, code);
        String timing = api.get(commune.officer(), "/api/v1/dossiers/" + code + "/stages")
                .at("/stages/1/timing")
                .asText();
        DemoFailure.unless(
                listed("", code).isMissingNode()
                        && ended.path("endedAt").isTextual()
                        && timing.equals("LATE")
                        && !commune.dossier(code).get("missedDeadline").asBoolean(),
                "After the step ended " + timing + " it is listed as " + ended);
        say.line("Chuyển bước tiếp: không còn trong danh sách đang chậm, vẫn được kể là bước chậm của những ngày đó");
    }

    /** The late step of a dossier, missing where none is listed. */
    private JsonNode listed(String days, String code) {
        return api.all(commune.head(), PATH + "?agency=" + commune.agency() + days).stream()
                .filter(stage -> stage.get("dossier").asText().equals(code))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atOffset(OfficeDays.VIETNAM);
    }
}
