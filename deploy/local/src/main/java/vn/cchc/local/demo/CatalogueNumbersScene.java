package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** Form II.07b has as many procedures as the catalogue has in force on the last day of the period. */
final class CatalogueNumbersScene implements Scene {
    private final ReportDesk desk;
    private final Commune commune;
    private final Say say;

    CatalogueNumbersScene(ReportDesk desk, Commune commune, Say say) {
        this.desk = desk;
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        long inForce = desk.api().all(desk.analyst(), "/api/v1/procedures").stream()
                .filter(procedure -> procedure.get("kind").asText().equals("TTHC") && inForce(procedure))
                .count();
        JsonNode[] report = new JsonNode[1];
        commune.await(inForce + " procedures in form II.07b", () -> {
            report[0] = desk.report("procedures");
            return total(report[0], "/inForce/total") == inForce;
        });
        DemoFailure.unless(
                total(report[0], "/used") > 0
                        && total(report[0], "/inForce/total")
                                == total(report[0], "/inForce/province")
                                        + total(report[0], "/inForce/district")
                                        + total(report[0], "/inForce/commune"),
                "The number of procedures is " + report[0]);
        say.line(
                "Biểu II.07b: %d TTHC đang có hiệu lực, %d liên thông, %d công bố mới và %d hết hiệu lực trong kỳ, %d có phát sinh hồ sơ",
                inForce,
                total(report[0], "/interlinked"),
                total(report[0], "/announced"),
                total(report[0], "/abolished"),
                total(report[0], "/used"));
    }

    /** The version that began last is the one that counts. */
    private boolean inForce(JsonNode procedure) {
        JsonNode last = null;
        for (JsonNode version : procedure.get("versions")) {
            LocalDate from = LocalDate.parse(version.get("effectiveFrom").asText());
            last = from.isAfter(desk.to()) ? last : version;
        }
        return last != null
                && (!last.path("effectiveTo").isTextual()
                        || !LocalDate.parse(last.get("effectiveTo").asText()).isBefore(desk.to()));
    }

    private static int total(JsonNode report, String pointer) {
        return report.at("/total" + pointer).asInt();
    }
}
