package vn.cchc.report;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.Happening;
import vn.cchc.report.world.RandomHistory;

/** A province with a seeded history, the same one for every report that counts dossiers. */
public abstract class FigureWorld extends ServiceTest {

    protected static final String PROVINCE = "H96";
    protected static final List<Happening> HISTORY =
            new RandomHistory(20261127, List.of("H96.41", "H96.42", "H96.43", "H96.11", "H96.30")).dossiers(150);

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            tell(HISTORY);
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from dossier_event where dossier like 'H96.%'", HISTORY.size());
    }

    protected static JsonPath report(String path, Map<String, String> parameters) {
        return as(Role.ANALYST, PROVINCE)
                .queryParams(new HashMap<>(parameters))
                .get("/api/v1/reports/" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
