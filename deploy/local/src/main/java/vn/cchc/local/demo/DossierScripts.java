package vn.cchc.local.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes the same dossiers every time: a fixed seed, dates counted back from the day of the demonstration. */
final class DossierScripts {
    private static final long SEED = 30_09_2026L;
    /** Working days that a counter may look back: what is older comes in through the migration role. */
    private static final int OLDEST = 38;

    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Rơ Châm", "Ksor", "Siu", "Lê", "Phạm", "Đinh");
    private static final List<String> GIVEN = List.of("An", "Bình", "H'Lan", "Y Thu", "Minh", "Oanh", "Phước", "Uyên");

    private final List<DemoProcedure> procedures;
    private final LocalDate today;

    DossierScripts(List<DemoProcedure> procedures, LocalDate today) {
        this.procedures = procedures;
        this.today = today;
    }

    /** The dossiers of one counter, oldest first by construction of the days, not sorted. */
    List<DossierScript> of(String agency, int count) {
        Random random = new Random(SEED + agency.hashCode());
        List<DossierScript> scripts = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            scripts.add(script(agency, index, random));
        }
        return scripts;
    }

    private DossierScript script(String agency, int index, Random random) {
        DemoProcedure procedure = procedures.get(index % procedures.size());
        Life life = Life.ofIndex(index);
        OffsetDateTime receivedAt = receivedAt(life, procedure, random);
        return new DossierScript(
                agency,
                receivedAt,
                life,
                procedure.termDays(),
                intake(agency, procedure, receivedAt.toLocalDate(), random),
                procedure.department());
    }

    private OffsetDateTime receivedAt(Life life, DemoProcedure procedure, Random random) {
        int daysAgo = switch (life) {
            case STILL_OPEN, WAITING_FOR_SUPPLEMENT -> 1 + random.nextInt(2);
            case LEFT_OVERDUE, FINISHED_LATE, FORWARDED, SUPPLEMENTED ->
                Math.min(OLDEST, procedure.termDays() + 5 + random.nextInt(8));
            case FINISHED_EARLY, FINISHED_NEAR_TERM, REFUSED_AT_INTAKE, REFUSED_AS_RESULT, WITHDRAWN ->
                Math.min(OLDEST, procedure.termDays() + 2 + random.nextInt(12));
        };
        LocalDate day = OfficeDays.plus(OfficeDays.lastWorkingDay(today), -daysAgo);
        return OfficeDays.at(day, random.nextInt(120));
    }

    private Map<String, Object> intake(String agency, DemoProcedure procedure, LocalDate day, Random random) {
        String name = FAMILY.get(random.nextInt(FAMILY.size())) + " " + GIVEN.get(random.nextInt(GIVEN.size()));
        Map<String, Object> applicant = new LinkedHashMap<>();
        applicant.put("type", "PERSON");
        applicant.put("name", name);
        applicant.put("identityNumber", "0640" + String.format("%08d", random.nextInt(100_000_000)));
        applicant.put("phone", "09" + String.format("%08d", random.nextInt(100_000_000)));
        applicant.put("address", "Thôn " + (1 + random.nextInt(9)));
        List<String> channels = procedure.channels();
        String channel = channels.get(random.nextInt(channels.size()));
        Map<String, Object> intake = new LinkedHashMap<>();
        intake.put("procedure", procedure.code());
        intake.put("receivingAgency", agency);
        intake.put("competentAgency", procedure.competent(agency));
        intake.put("channel", channel);
        intake.put("returnChannel", channel.equals("POST") ? "POST" : "COUNTER");
        intake.put("applicant", applicant);
        intake.put("components", procedure.components(day));
        intake.put("summary", procedure.name());
        return intake;
    }
}
