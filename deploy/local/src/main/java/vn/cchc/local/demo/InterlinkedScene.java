package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Stack;

/** One dossier through a commune, a department and back, with another department asked beside the way. */
final class InterlinkedScene implements Scene {
    private static final String ENVIRONMENT = "H90.14";
    private static final String CONSTRUCTION = "H90.19";
    private static final Citizen OWNER = new Citizen("Nguyễn Văn Oanh", "064090002401", "0905241001", "Thôn 5");

    private final Commune commune;
    private final DemoUser environment;
    private final DemoUser construction;
    private final Say say;
    private final LocalDate first;

    InterlinkedScene(Commune commune, Stack target, Say say) {
        this.commune = commune;
        this.environment = target.userWith("officer", ENVIRONMENT);
        this.construction = target.userWith("officer", CONSTRUCTION);
        this.say = say;
        this.first = OfficeDays.plus(OfficeDays.lastWorkingDay(commune.now().toLocalDate()), -4);
    }

    @Override
    public void play() {
        DemoProcedure procedure = commune.procedure(CatalogueScene.INTERLINKED);
        String code = commune.receive(procedure, OWNER, at(0, 8)).get("code").asText();
        pass(code);
        JsonNode slip = commune.api().get(commune.officer(), "/api/v1/dossiers/" + code + "/stages");
        show(code, slip);
        DemoFailure.unless(
                slip.get("stages").size() == 4
                        && slip.at("/stages/2/agency").asText().equals(ENVIRONMENT)
                        && slip.at("/stages/2/leg").asInt() == 2
                        && slip.at("/stages/3/leg").asInt() == 3
                        && slip.at("/consultations/0/agency").asText().equals(CONSTRUCTION)
                        && slip.at("/consultations/0/answeredAt").isTextual(),
                "The control slip of " + code + " is " + slip);
        print(code);
    }

    /** The same way on paper: who gave and who took, and what the whole came to. */
    private void print(String code) {
        String paper = new Forms(commune.api()).text(commune.officer(), code, "CONTROL_SLIP");
        DemoFailure.unless(
                paper.contains("Sở Nông nghiệp và Môi trường")
                        && paper.contains("Sở Xây dựng")
                        && paper.contains("2. Nhận:")
                        && paper.contains("Kết quả giải quyết toàn bộ hồ sơ"),
                "The printed control slip of " + code + " says " + paper);
        say.line("Phiếu kiểm soát quá trình giải quyết in ra có đủ các lượt giao, nhận và cơ quan được hỏi ý kiến");
    }

    private void pass(String code) {
        DemoUser officer = commune.officer();
        commune.record(commune.counter(), code, "FORWARDED", at(0, 9), Map.of("to", commune.agency(), "step", "B2"));
        commune.record(officer, code, "TAKEN", at(0, 10), Map.of("officer", "cv.diachinh01"));
        commune.record(officer, code, "FORWARDED", at(1, 10), Map.of("to", ENVIRONMENT, "step", "B3"));
        commune.record(environment, code, "TAKEN", at(1, 14), Map.of("officer", "cv.datdai02"));
        commune.record(environment, code, "CONSULTED", at(1, 15), Map.of("agency", CONSTRUCTION, "step", "B4"));
        commune.record(construction, code, "CONSULTATION_ANSWERED", at(2, 9), Map.of("agency", CONSTRUCTION));
        commune.record(environment, code, "FORWARDED", at(2, 15), Map.of("to", commune.agency(), "step", "B5"));
        commune.record(officer, code, "TAKEN", at(2, 16), Map.of("officer", "cv.diachinh01"));
        Map<String, Object> document = Map.of(
                "number", "17/GXN-UBND", "issuedOn", at(3, 10).toLocalDate().toString(), "digital", true);
        commune.record(officer, code, "FINISHED", at(3, 10), Map.of("result", "GRANTED", "document", document));
        commune.record(commune.counter(), code, "RETURNED", at(3, 11), Map.of("channel", "COUNTER"));
    }

    private void show(String code, JsonNode slip) {
        say.line(
                "Hồ sơ liên thông %s, Sở Xây dựng được lấy ý kiến và trả lời %s",
                code, Dates.moment(slip.at("/consultations/0/answeredAt").asText()));
        Table table = new Table("Bước", "Chặng", "Cơ quan", "Giao", "Nhận", "Hạn của bước", "Kết quả");
        slip.get("stages")
                .forEach(stage -> table.row(
                        stage.path("name").asText("—"),
                        stage.path("leg").asText("—"),
                        stage.get("agency").asText(),
                        Dates.moment(stage.get("givenAt").asText()),
                        stage.path("takenAt").isTextual()
                                ? Dates.moment(stage.get("takenAt").asText())
                                : "—",
                        stage.path("dueAt").isTextual()
                                ? Dates.moment(stage.get("dueAt").asText())
                                : "—",
                        Wording.timing(stage.path("timing").asText())));
        say.table(table);
    }

    private OffsetDateTime at(int workingDays, int hour) {
        return OfficeDays.plus(first, workingDays).atTime(LocalTime.of(hour, 0)).atOffset(OfficeDays.VIETNAM);
    }
}
