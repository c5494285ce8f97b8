package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A dossier that waits for a supplement, for a payment and for a decision of others; the clock stands still each time. */
final class PausesScene implements Scene {
    /** A monthly allowance: ten working days, a pause moves the appointment. */
    private static final String ALLOWANCE = "1.001776";

    private static final Citizen APPLICANT = new Citizen("Rơ Châm Phước", "064090002501", "0905251001", "Thôn 7");

    private final Commune commune;
    private final Say say;
    private final LocalDate first;

    PausesScene(Commune commune, Say say) {
        this.commune = commune;
        this.say = say;
        this.first = OfficeDays.plus(OfficeDays.lastWorkingDay(commune.now().toLocalDate()), -8);
    }

    @Override
    public void play() {
        String code = commune.receive(Sample.procedure(ALLOWANCE), APPLICANT, at(0))
                .get("code")
                .asText();
        DemoUser counter = commune.counter();
        DemoUser officer = commune.officer();
        commune.record(counter, code, "FORWARDED", at(0).plusHours(1), Map.of("to", commune.agency()));
        Map<String, Object> incomplete =
                Map.of("reason", "Tờ khai thiếu chữ ký", "items", List.of(Map.of("code", "TC-TK", "name", "Tờ khai")));
        commune.record(officer, code, "SUPPLEMENT_REQUESTED", at(1), incomplete);
        refuseASecondRequest(code, incomplete);
        Map<String, Object> signed = Map.of("components", List.of(Map.of("code", "TC-TK", "originals", 1)));
        commune.record(counter, code, "SUPPLEMENT_RECEIVED", at(2), signed);
        commune.record(officer, code, "PAYMENT_REQUESTED", at(3), Map.of("amount", 50_000));
        commune.record(counter, code, "PAID", at(4), Map.of("amount", 50_000));
        commune.record(officer, code, "SUSPENDED", at(5), Map.of("reason", "Chờ kết quả giám định mức độ khuyết tật"));
        commune.record(officer, code, "RESUMED", at(6), Map.of());
        commune.record(officer, code, "FINISHED", at(7), Map.of("result", "GRANTED"));
        commune.record(counter, code, "RETURNED", at(7).plusMinutes(30), Map.of("channel", "COUNTER"));
        check(code);
    }

    /** Everything that is to be completed is asked for at once (NĐ 61/2018/NĐ-CP, Điều 17). */
    private void refuseASecondRequest(String code, Map<String, Object> incomplete) {
        Api.Answer second = commune.api()
                .tryPost(
                        commune.officer(),
                        "/api/v1/dossiers/" + code + "/events",
                        Commune.event(code, "SUPPLEMENT_REQUESTED", at(1).plusHours(1), incomplete));
        DemoFailure.unless(
                second.status() == 409 || second.status() == 422,
                "A second request for completion was answered " + second.status() + ": " + second.body());
    }

    private static void requireSupplement(JsonNode dossier) {
        JsonNode components = dossier.get("components");
        JsonNode last = components.get(components.size() - 1);
        DemoFailure.unless(
                last.get("code").asText().equals("TC-TK")
                        && !last.get("receivedAt").equals(dossier.get("receivedAt")),
                "What came with the supplement is not kept: " + components);
    }

    private void check(String code) {
        JsonNode deadline = commune.api().get(commune.officer(), "/api/v1/dossiers/" + code + "/deadline");
        JsonNode dossier = commune.dossier(code);
        requireSupplement(dossier);
        DemoFailure.unless(
                deadline.get("pauses").size() == 3
                        && dossier.get("state").asText().equals("RETURNED")
                        && dossier.get("finance").asText().equals("PAID")
                        && !dossier.get("missedDeadline").asBoolean(),
                "After three pauses " + code + " is " + dossier + ", its deadline " + deadline);
        say.line(
                "%s: bổ sung một lần, nộp tiền, tạm dừng; hẹn trả đầu tiên %s, sau ba lần dừng %s",
                code,
                Dates.moment(deadline.get("originalDueAt").asText()),
                Dates.moment(deadline.get("dueAt").asText()));
        say.line("Vì sao hẹn ngày ấy, như người dân và cán bộ đều đọc được:");
        deadline.get("text").asText().lines().forEach(line -> say.line("  │ %s", line));
        readByTheApplicant(code, deadline);
    }

    /** Whoever waits is told the same count, without the steps inside the office. */
    private void readByTheApplicant(String code, JsonNode deadline) {
        JsonNode seen = APPLICANT.track(commune.api(), code);
        String told = seen.path("deadlineText").asText();
        DemoFailure.unless(
                !told.isEmpty()
                        && deadline.get("text").asText().startsWith(told)
                        && seen.get("originalDueAt").equals(deadline.get("originalDueAt")),
                "The applicant of " + code + " is told " + told);
    }

    private OffsetDateTime at(int workingDays) {
        return OfficeDays.at(OfficeDays.plus(first, workingDays), 60);
    }
}
