package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The plan of the demonstration: what its first page says and the tasks of its annex. */
record AnnexPlan(Head plan, List<AnnexTask> tasks) {

    private static final String RESOURCE = "/demo/plan.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What stands on the first page; also the part that accompanies the annex when it is imported. */
    record Head(String title, String number, String issued, String issuer, int year, String kind) {}

    /** The sample plan, its deadlines set in the given year and the year before. */
    static AnnexPlan ofYear(int year) {
        try (InputStream in = AnnexPlan.class.getResourceAsStream(RESOURCE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{year}", Integer.toString(year))
                    .replace("{previousYear}", Integer.toString(year - 1));
            return JSON.readValue(text, AnnexPlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample plan cannot be read", e);
        }
    }
}
