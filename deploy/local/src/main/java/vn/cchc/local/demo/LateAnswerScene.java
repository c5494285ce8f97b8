package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Map;

/** What came online three working days ago is received only now: the eight working hours are over, and that stays on record. */
final class LateAnswerScene implements Scene {
    /** A birth: one working day, fully online. */
    private static final String BIRTH = "1.001193";

    private static final Citizen FATHER = new Citizen("Trịnh Quốc Bảo", "064090003012", "0905301012", "Tổ 2");

    private final Api api;
    private final Commune commune;
    private final Say say;

    LateAnswerScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        OffsetDateTime sent = OfficeDays.at(
                OfficeDays.plus(OfficeDays.lastWorkingDay(commune.now().toLocalDate()), -3), 30);
        Map<String, Object> intake = commune.intake(Sample.procedure(BIRTH), FATHER, commune.now());
        intake.put("channel", "ONLINE");
        intake.put("submittedAt", sent.toString());
        String code = api.post(commune.counter(), "/api/v1/dossiers", intake, 201)
                .get("code")
                .asText();
        JsonNode dossier = commune.dossier(code);
        JsonNode submission = api.get(commune.officer(), "/api/v1/submissions/" + code);
        String answerBy = submission.get("acknowledgeBy").asText();
        DemoFailure.unless(
                dossier.get("acknowledgedLate").asBoolean()
                        && submission.get("acknowledgementMissed").asBoolean()
                        && Dates.businessDay(answerBy).equals(OfficeDays.plus(sent.toLocalDate(), 1))
                        && !dossier.get("missedDeadline").asBoolean(),
                "What was answered late is " + dossier + ", its submission " + submission);
        say.line(
                "%s gửi trực tuyến %s, phải trả lời trước %s, nay mới tiếp nhận: ghi là trả lời chậm, thời hạn giải quyết vẫn tính từ lúc nhận",
                code, Dates.moment(sent.toString()), Dates.moment(answerBy));
        boolean listed = api.all(commune.head(), "/api/v1/submissions").stream()
                .anyMatch(found -> found.get("code").asText().equals(code)
                        && found.get("acknowledgementMissed").asBoolean());
        DemoFailure.unless(listed, "The submission that was answered late is not in the list");
        commune.record(commune.officer(), code, "FINISHED", Map.of("result", "GRANTED"));
        commune.record(commune.counter(), code, "RETURNED", Map.of("channel", "COUNTER"));
    }
}
