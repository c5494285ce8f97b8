package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A result that is waited for needs no appointment; a state body hands in online where it can (NĐ 61/2018/NĐ-CP). */
final class ImmediateScene implements Scene {
    /** A copy from the register of civil status, while one waits. */
    private static final String COPY = "2.000635";
    /** A building permit, fully online. */
    private static final String PERMIT = "1.009994";

    private static final Citizen WAITING = new Citizen("Kpă H'Lan", "064090002231", "0905221301", "Làng Tul");

    private final Commune commune;
    private final Say say;

    ImmediateScene(Commune commune, Say say) {
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        waitForIt();
        refuseAStateBody();
    }

    private void waitForIt() {
        OffsetDateTime now = commune.now();
        Map<String, Object> intake = commune.intake(Sample.procedure(COPY), WAITING, now.minusMinutes(3));
        intake.put(
                "settlement",
                Map.of(
                        "result",
                        "GRANTED",
                        "finishedAt",
                        now.minusMinutes(2).toString(),
                        "returnedAt",
                        now.minusMinutes(1).toString()));
        JsonNode receipt = commune.api().post(commune.counter(), "/api/v1/dossiers", intake, 201);
        String code = receipt.get("code").asText();
        List<String> history = commune.happened(code);
        DemoFailure.unless(
                receipt.get("state").asText().equals("RETURNED")
                        && !receipt.at("/intake/appointmentSlipRequired").asBoolean()
                        && history.equals(List.of("RECEIVED", "FINISHED", "RETURNED")),
                "What was waited for is " + receipt + " with the history " + history);
        say.line("%s trả kết quả ngay, không cần giấy hẹn: nhận, giải quyết, trả trong một lần ghi", code);
    }

    private void refuseAStateBody() {
        Map<String, Object> intake = new HashMap<>(commune.intake(Sample.procedure(PERMIT), WAITING, commune.now()));
        intake.put(
                "applicant",
                Map.of("type", "STATE_BODY", "name", "Trạm Y tế xã", "phone", "02693000242", "address", "Xã Ia Ring"));
        String told =
                commune.api().refusal(commune.counter(), "/api/v1/dossiers", intake, 422, "state-body-online-only");
        say.line("Cơ quan nhà nước đến nộp trực tiếp: %s", told);
    }
}
