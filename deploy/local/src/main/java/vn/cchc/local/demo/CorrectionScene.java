package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Map;

/** The counter took a dossier down under the wrong procedure: corrected on the day itself, with the receipt issued anew. */
final class CorrectionScene implements Scene {
    private static final String WRONG = "1.001731";
    /** A death: one working day. */
    private static final String RIGHT = "1.000656";

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
        commune.record(
                commune.counter(),
                code,
                "CORRECTED",
                Map.of("reason", "Ghi nhầm thủ tục tại quầy", "correction", correction));
        JsonNode dossier = commune.dossier(code);
        DemoFailure.unless(
                dossier.get("procedure").asText().equals(RIGHT)
                        && dossier.get("receiptIssue").asInt() == 2
                        && dossier.get("originalDueAt").equals(receipt.get("originalDueAt")),
                "The corrected dossier is " + dossier);
        say.line(
                "%s ghi nhầm %s, đính chính thành %s: hẹn trả %s → %s, in lại giấy tiếp nhận lần %d (PDF %d KB)",
                code,
                WRONG,
                RIGHT,
                Dates.moment(receipt.get("dueAt").asText()),
                Dates.moment(dossier.get("dueAt").asText()),
                dossier.get("receiptIssue").asInt(),
                receipt(code).length / 1024);
    }

    private byte[] receipt(String code) {
        Forms forms = new Forms(commune.api());
        return forms.print(commune.counter(), forms.of(commune.counter(), code, "RECEIPT"));
    }
}
