package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.local.DemoUser;

/**
 * The reports of one period over the whole province, as an analyst asks for them.
 *
 * @param from first business day
 * @param to last business day
 */
record ReportDesk(Api api, DemoUser analyst, LocalDate from, LocalDate to) {
    static final String REPORTS = "/api/v1/reports/";

    JsonNode report(String name) {
        return api.get(analyst, path(name));
    }

    /** Every item of a list such as the dossiers behind a figure. */
    List<JsonNode> all(String name) {
        return api.all(analyst, path(name));
    }

    /** Form II.06a: what the other reports are held against. */
    JsonNode form() {
        return report("dossier-resolution?groupBy=field");
    }

    /** @param name of the report, with what else is asked of it */
    String path(String name) {
        String joint = name.contains("?") ? "&" : "?";
        return REPORTS + name + joint + "agency=" + ProvinceYear.PROVINCE + "&from=" + from + "&to=" + to;
    }

    static int figure(JsonNode form, String pointer) {
        JsonNode figure = form.at("/total" + pointer);
        DemoFailure.unless(figure.isInt(), "There is no figure " + pointer + " in " + form);
        return figure.asInt();
    }
}
