package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Map;

/** The counter took a dossier down under the wrong procedure: corrected on the day itself, with the receipt issued anew. */
final class CorrectionScene implements Scene {
    private static final String WRONG = "1.001731";
    /** A death: one working day. */
    private static final String RIGHT = "1.000656";

    private static final String REASON = "Ghi nhầm thủ tục tại quầy";
    private static final Citizen APPLICANT = new Citizen("Siu An", "064090002601", "0905261001", "Tổ 4");

    private final Commune commune;
    private final Say say;

    CorrectionScene(Commune commune, Say say) {
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        OffsetDateTime at = commune.now();
        JsonNode receipt = commune.receive(Sample.procedure(WRONG), APPLICANT, at);
        String code = receipt.get("code").asText();
        Map<String, Object> correction =
                Map.of("procedure", RIGHT, "components", Sample.procedure(RIGHT).components(at.toLocalDate()));
        commune.record(commune.counter(), code, "CORRECTED", Map.of("reason", REASON, "correction", correction));
        JsonNode dossier = commune.dossier(code);
        DemoFailure.unless(
                dossier.get("procedure").asText().equals(RIGHT)
                        && dossier.get("receiptIssue").asInt() == 2
                        && dossier.get("originalDueAt").equals(receipt.get("originalDueAt")),
                "The corrected dossier is " + dossier);
        requireReissue(code);
        say.line(
                "%s ghi nhầm %s, đính chính thành %s: hẹn trả %s → %s, giấy tiếp nhận in lại lần %d nêu lý do và thay giấy cũ",
                code,
                WRONG,
                RIGHT,
                Dates.moment(receipt.get("dueAt").asText()),
                Dates.moment(dossier.get("dueAt").asText()),
                dossier.get("receiptIssue").asInt());
    }

    /** The paper says which one it replaces, and why. */
    private void requireReissue(String code) {
        String paper = new Forms(commune.api()).text(commune.counter(), code, "RECEIPT");
        DemoFailure.unless(
                paper.contains(REASON) && paper.contains(Sample.procedure(RIGHT).name()),
                "The receipt issued again says " + paper);
    }
}
