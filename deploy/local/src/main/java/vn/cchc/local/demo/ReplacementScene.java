package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A decision puts another procedure in one's place: no more of it is received, what was received goes on under it. */
final class ReplacementScene implements Scene {
    /** A monthly allowance. */
    private static final String SUCCESSOR = "1.001776";

    private static final String DECISION = "1122/QĐ-UBND";
    private static final Citizen BEFORE = new Citizen("Rơ Lan Hà", "064090002111", "0905211101", "Làng Dun");
    private static final Citizen AFTER = new Citizen("Ksor Tuyết", "064090002112", "0905211102", "Thôn 2");

    private final DemoUser admin;
    private final Commune commune;
    private final Say say;
    private final LocalDate today;

    ReplacementScene(DemoUser admin, Commune commune, Say say) {
        this.admin = admin;
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        DemoProcedure procedure = commune.procedure(CatalogueScene.REPLACED);
        LocalDate dayBefore = OfficeDays.plus(today, -1);
        JsonNode receipt = commune.receive(procedure, BEFORE, OfficeDays.at(dayBefore, 90));
        replace();
        String told = commune.api()
                .refusal(
                        commune.counter(),
                        "/api/v1/dossiers",
                        commune.intake(procedure, AFTER, commune.now()),
                        422,
                        "procedure-not-in-force");
        DemoFailure.unless(
                told.contains(DECISION) && told.contains(SUCCESSOR), "The counter is told only this: " + told);
        say.line("Thay thế %s bằng %s; quầy được báo: %s", CatalogueScene.REPLACED, SUCCESSOR, told);
        goesOn(receipt);
    }

    private void replace() {
        Map<String, Object> replacement = Map.of(
                "decision",
                Map.of("number", DECISION, "date", today.toString(), "issuer", "UBND tỉnh An Sơn"),
                "from",
                today.toString(),
                "replacedBy",
                SUCCESSOR);
        String path = "/api/v1/procedures/" + CatalogueScene.REPLACED;
        JsonNode ended = commune.api().postAsSeen(admin, path, path + "/replacement", replacement);
        JsonNode last = ended.get("versions").get(ended.get("versions").size() - 1);
        DemoFailure.unless(
                last.get("effectiveTo").asText().equals(today.minusDays(1).toString())
                        && last.at("/lifecycle/ending/replacedBy").asText().equals(SUCCESSOR),
                "The replaced procedure is " + ended);
    }

    private void goesOn(JsonNode receipt) {
        String code = receipt.get("code").asText();
        commune.record(commune.officer(), code, "FINISHED", Map.of("result", "GRANTED"));
        JsonNode dossier = commune.dossier(code);
        DemoFailure.unless(
                dossier.get("state").asText().equals("FINISHED")
                        && dossier.get("procedure").asText().equals(CatalogueScene.REPLACED)
                        && dossier.get("dueAt").equals(receipt.get("dueAt")),
                "The dossier received before the replacement is " + dossier);
        say.line(
                "%s nhận trước đó vẫn giải quyết theo thủ tục cũ, hẹn trả không đổi: %s",
                code, Dates.moment(dossier.get("dueAt").asText()));
    }
}
