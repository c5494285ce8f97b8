package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** Where a procedure says so, what comes after 15:00 counts from the next working day (NĐ 61/2018/NĐ-CP, Điều 18). */
final class CutOffScene implements Scene {
    static final String CERTIFIED = "2.000908";

    private static final Citizen EARLY = new Citizen("Ngô Thị Hạnh", "064090003008", "0905301008", "Thôn 1");
    private static final Citizen LATE = new Citizen("Ngô Văn Tín", "064090003009", "0905301009", "Thôn 1");

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Say say;
    private final LocalDate day;

    CutOffScene(DemoUser admin, Commune commune, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.say = say;
        this.day = OfficeDays.plus(OfficeDays.lastWorkingDay(commune.now().toLocalDate()), -3);
    }

    @Override
    public void play() {
        DemoProcedure procedure = new DemoProcedure(api.put(admin, "/api/v1/procedures/" + CERTIFIED, published()));
        OffsetDateTime before = at(LocalTime.of(14, 50));
        OffsetDateTime after = at(LocalTime.of(15, 10));
        String early = settled(procedure, EARLY, before);
        String late = settled(procedure, LATE, after);
        LocalDate next = OfficeDays.plus(day, 1);
        DemoFailure.unless(
                due(early).equals(next) && due(late).equals(OfficeDays.plus(next, 1)),
                "Received before the hour it is due " + due(early) + ", after it " + due(late));
        JsonNode deadline = api.get(commune.officer(), "/api/v1/dossiers/" + late + "/deadline");
        DemoFailure.unless(
                deadline.at("/beginning/postponement").asText().equals("AFTER_CUT_OFF")
                        && deadline.get("text").asText().contains("Nhận sau 15:00"),
                "The later appointment is explained as " + deadline);
        say.line(
                "Thủ tục một ngày, nhận lúc %s hẹn %s; nhận lúc %s hẹn %s",
                before.toLocalTime(),
                Dates.day(due(early).toString()),
                after.toLocalTime(),
                Dates.day(due(late).toString()));
        deadline.get("text").asText().lines().skip(1).limit(1).forEach(line -> say.line("  │ %s", line));
    }

    /** A copy from the register, done within a day; the counter takes it in for the next day after 15:00. */
    private Map<String, Object> published() {
        return Map.of(
                "code",
                CERTIFIED,
                "name",
                "Cấp bản sao từ sổ gốc",
                "field",
                Map.of("code", "CHUNGTHUC", "name", "Chứng thực"),
                "level",
                "COMMUNE",
                "versions",
                List.of(version()));
    }

    private static Map<String, Object> version() {
        Map<String, Object> component = Map.of("code", "SG-BC", "name", "Bản chính giấy tờ", "originals", 1);
        return Map.of(
                "effectiveFrom",
                "2025-07-01",
                "legalBasis",
                "Nghị định 23/2015/NĐ-CP",
                "term",
                Map.of("amount", 1, "unit", "WORKING_DAY"),
                "supplementPolicy",
                "PAUSE_SHIFT",
                "components",
                List.of(component),
                "channels",
                List.of("COUNTER"),
                "onlineLevel",
                2,
                "receiving",
                Map.of("nextDayAfter", "15:00"));
    }

    private String settled(DemoProcedure procedure, Citizen citizen, OffsetDateTime at) {
        String code = commune.receive(procedure, citizen, at).get("code").asText();
        commune.record(commune.officer(), code, "FINISHED", at.plusMinutes(40), Map.of("result", "GRANTED"));
        commune.record(commune.counter(), code, "RETURNED", at.plusMinutes(60), Map.of("channel", "COUNTER"));
        return code;
    }

    private LocalDate due(String code) {
        return Dates.businessDay(commune.dossier(code).get("dueAt").asText());
    }

    private OffsetDateTime at(LocalTime time) {
        return day.atTime(time).atOffset(OfficeDays.VIETNAM);
    }
}
