package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A result that won't be ready: an apology with a new appointment, once, no longer than the term (NĐ 61/2018/NĐ-CP). */
final class ExtensionScene implements Scene {
    /** A monthly allowance: ten working days. */
    private static final String ALLOWANCE = "1.001776";

    private static final int TERM = 10;
    private static final Citizen APPLICANT = new Citizen("Y Thơm", "064090002511", "0905251101", "Thôn 3");

    private final Commune commune;
    private final DemoUser admin;
    private final Say say;

    ExtensionScene(DemoUser admin, Commune commune, Say say) {
        this.admin = admin;
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        JsonNode receipt = commune.receive(Sample.procedure(ALLOWANCE), APPLICANT, commune.now());
        String code = receipt.get("code").asText();
        String promised = receipt.get("dueAt").asText();
        commune.record(commune.counter(), code, "FORWARDED", Map.of("to", commune.agency()));
        String told = refused(code, extended(promised, TERM + 5), 422, "reschedule-too-long");
        Map<String, Object> extension = extended(promised, 2);
        commune.record(commune.head(), code, "RESCHEDULED", extension);
        String again = refused(code, extended(promised, 4), 409, "rescheduled-already");
        JsonNode dossier = commune.dossier(code);
        boolean listed = commune.api().all(Gateway.CITIZEN, "/api/v1/apologies?agency=" + commune.agency()).stream()
                .anyMatch(apology -> apology.get("dossier").asText().equals(code)
                        && apology.get("newDueAt").isTextual());
        DemoFailure.unless(
                Dates.moment(dossier.get("dueAt").asText())
                                .equals(Dates.moment(extension.get("newDueAt").toString()))
                        && dossier.get("originalDueAt").asText().equals(promised)
                        && dossier.get("apology").asBoolean()
                        && listed,
                "The dossier with a new appointment is " + dossier);
        say.line(
                "%s xin lỗi và hẹn lại: %s → %s, hẹn ban đầu giữ nguyên trong hồ sơ",
                code, Dates.moment(promised), Dates.moment(dossier.get("dueAt").asText()));
        say.line("Hẹn lại quá dài: %s", told);
        say.line("Hẹn lại lần nữa: %s", again);
    }

    private String refused(String code, Map<String, Object> data, int status, String problem) {
        return commune.api()
                .refusal(
                        commune.head(),
                        "/api/v1/dossiers/" + code + "/events",
                        Commune.event(code, "RESCHEDULED", commune.now(), data),
                        status,
                        problem);
    }

    private Map<String, Object> extended(String promised, int workingDays) {
        return extended(commune.api(), admin, promised, workingDays);
    }

    /** At four in the afternoon, so many working days after what was promised. */
    static Map<String, Object> extended(Api api, DemoUser admin, String promised, int workingDays) {
        WorkingDays days = WorkingDays.of(api, admin);
        LocalDate day = Dates.businessDay(promised);
        for (int left = workingDays; left > 0; left--) {
            day = days.after(day);
        }
        Map<String, Object> extension = new HashMap<>();
        extension.put(
                "newDueAt",
                day.atTime(LocalTime.of(16, 0)).atOffset(OfficeDays.VIETNAM).toString());
        extension.put("reason", "Phải xác minh thêm ở nơi cư trú trước đây");
        extension.put("cause", "COMPLEX_CASE");
        extension.put("signer", "Chủ tịch UBND xã");
        return extension;
    }
}
