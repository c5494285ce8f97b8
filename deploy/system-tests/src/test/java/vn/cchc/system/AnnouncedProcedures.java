package vn.cchc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Part;
import vn.cchc.local.RunningStack;
import vn.cchc.local.demo.Api;
import vn.cchc.local.demo.ProvinceYear;

/** Procedures the province decided on in the past weeks, some ahead of their days, and what two communes made public of them. */
final class AnnouncedProcedures {
    private static final String PROCEDURES = "/api/v1/procedures/";
    private static final String PUBLICATIONS = "/api/v1/procedure-publications";
    private static final List<String> COMMUNES = List.of("H90.41", "H90.43");

    /** Days before today on which something was decided. */
    private static final List<Integer> DECIDED = List.of(66, 58, 51, 40, 33, 28, 18, 12);

    private final Api api;
    private final DemoUser admin;
    private final Database dossiers;
    private final Database reports;
    private final LocalDate today;

    AnnouncedProcedures(RunningStack stack, Api api, LocalDate today) {
        this.api = api;
        this.admin = stack.stack().userWith("admin", ProvinceYear.PROVINCE);
        this.dossiers = Database.of(stack, Part.DOSSIER);
        this.reports = Database.of(stack, Part.REPORT);
        this.today = today;
    }

    /** Returns when report-service knows of all of them. */
    void announce() {
        ObjectNode sample = api.get(admin, PROCEDURES + "2.000635").deepCopy();
        for (int number = 0; number < DECIDED.size(); number++) {
            LocalDate decided = today.minusDays(DECIDED.get(number));
            String code = "8.90000" + number;
            api.put(
                    admin,
                    PROCEDURES + code,
                    announced(sample.deepCopy(), code, decided, decided.plusDays(3 + 2L * number)));
            post(COMMUNES.get(0), "PORTAL", decided.plusDays(number % 2 == 0 ? 4 : 9), code);
            post(COMMUNES.get(1), number % 3 == 0 ? "COUNTER" : "PORTAL", decided.plusDays(number + 2L), code);
        }
        awaitTold();
    }

    private static ObjectNode announced(ObjectNode procedure, String code, LocalDate decided, LocalDate from) {
        procedure.put("code", code).put("name", "Thủ tục mới công bố " + code);
        ObjectNode version = (ObjectNode) procedure.withArray("versions").get(0);
        version.put("effectiveFrom", from.toString()).putNull("effectiveTo");
        ObjectNode lifecycle = version.putObject("lifecycle").put("change", "ANNOUNCED");
        lifecycle
                .putObject("decision")
                .put("number", "9" + code.substring(6) + "/QĐ-UBND")
                .put("date", decided.toString())
                .put("issuer", "UBND tỉnh An Sơn");
        procedure.putArray("versions").add(version);
        return procedure;
    }

    private void post(String agency, String channel, LocalDate day, String code) {
        LocalDate known = day.isAfter(today) ? today : day;
        Map<String, Object> made = Map.of(
                "agency", agency, "channel", channel, "publishedOn", known.toString(), "procedures", List.of(code));
        JsonNode recorded = api.post(admin, PUBLICATIONS, made, 201);
        assertThat(recorded.get("recorded").asInt()).as(code).isEqualTo(1);
    }

    private void awaitTold() {
        String told = "select subject, max(sequence) from %s where topic = 'cchc.procedure-events.v1' group by subject";
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(reports.rows(told.formatted("told_event")))
                        .containsExactlyInAnyOrderElementsOf(dossiers.rows(told.formatted("outbox_entry"))));
    }
}
