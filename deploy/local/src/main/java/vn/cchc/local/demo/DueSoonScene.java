package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The office is warned before an appointment, once, while there is still time to keep it. */
final class DueSoonScene implements Scene {
    /** A certified copy: eight working hours. */
    private static final String CERTIFIED = "2.000815";

    /** Which time of an office day is near, by the time it is until. */
    private static final NavigableMap<LocalTime, LocalTime> DUE_UNTIL = new TreeMap<>(Map.of(
            LocalTime.of(9, 0), LocalTime.of(10, 0),
            LocalTime.of(10, 30), LocalTime.of(11, 15),
            LocalTime.of(14, 30), LocalTime.of(15, 0),
            LocalTime.of(16, 15), LocalTime.of(16, 45)));

    private static final Citizen APPLICANT = new Citizen("Ksor Blin", "064090003011", "0905301011", "Làng Tul");

    private final Commune commune;
    private final Say say;

    DueSoonScene(Commune commune, Say say) {
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        OffsetDateTime due = nextOfficeHour();
        String code = receive(due);
        commune.await("a warning of " + code, () -> commune.happened(code).contains("DUE_SOON"));
        JsonNode dossier = commune.dossier(code);
        boolean listed = commune.api().all(commune.officer(), "/api/v1/dossiers?dueSoon=true").stream()
                .anyMatch(found -> found.get("code").asText().equals(code));
        DemoFailure.unless(
                listed
                        && Collections.frequency(commune.happened(code), "DUE_SOON") == 1
                        && OffsetDateTime.parse(dossier.get("dueAt").asText()).isEqual(due)
                        && !dossier.get("missedDeadline").asBoolean(),
                "The dossier that is due soon is " + dossier);
        commune.await("the report of what is due soon to have " + code, () -> reported(code));
        commune.record(commune.officer(), code, "FINISHED", Map.of("result", "GRANTED"));
        DemoFailure.unless(
                !commune.dossier(code).get("timing").asText().equals("LATE"),
                "The dossier that was warned of in time ended late");
        say.line(
                "%s sắp đến hẹn %s: cảnh báo khi còn nửa thời hạn, nằm trong danh sách và báo cáo sắp đến hạn; giải quyết xong, không trễ",
                code, Dates.moment(dossier.get("dueAt").asText()));
    }

    /** It is due on the next working day at the latest, and belongs to nobody's overdue list. */
    private boolean reported(String code) {
        return commune
                .api()
                .all(commune.head(), ReportDesk.REPORTS + "due-soon-dossiers?days=1&agency=" + commune.agency())
                .stream()
                .anyMatch(item -> item.get("dossier").asText().equals(code)
                        && item.get("holder").asText().equals(commune.agency())
                        && item.get("workingDaysLeft").asInt() <= 1);
    }

    /** Eight working hours are one office day: what came at this time on the day before is due at it. */
    private String receive(OffsetDateTime due) {
        OffsetDateTime received = due.with(OfficeDays.plus(due.toLocalDate(), -1));
        return commune.receive(Sample.procedure(CERTIFIED), APPLICANT, received)
                .get("code")
                .asText();
    }

    /** Ahead, and less than half of the term. */
    private OffsetDateTime nextOfficeHour() {
        OffsetDateTime now = commune.now();
        LocalDate lastDay = OfficeDays.lastWorkingDay(now.toLocalDate());
        Map.Entry<LocalTime, LocalTime> next = DUE_UNTIL.higherEntry(now.toLocalTime());
        if (next == null || !now.toLocalDate().equals(lastDay)) {
            return OfficeDays.plus(lastDay, 1).atTime(LocalTime.of(8, 0)).atOffset(OfficeDays.VIETNAM);
        }
        return lastDay.atTime(next.getValue()).atOffset(OfficeDays.VIETNAM);
    }
}
