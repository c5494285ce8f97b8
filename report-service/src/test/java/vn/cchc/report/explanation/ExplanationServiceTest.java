package vn.cchc.report.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.explanation.ExplainedFigures.Registered;
import vn.cchc.report.world.ExplainedWorld;

/** Every figure of the dictionary is explained, and comes to what its report shows. */
@QuarkusTest
class ExplanationServiceTest extends ExplainedTest {

    private static final String REPORTS = "/api/v1/reports/";
    private static final Set<Role> READERS = EnumSet.of(Role.ANALYST, Role.PLAN_MANAGER, Role.HEAD, Role.ADMIN);
    private static final Map<String, String> SPRING = Map.of("from", "2026-03-15", "to", "2026-06-14");
    private static final Set<String> AT_AN_INSTANT = Set.of("late-milestones", "overdue-dossiers", "due-soon-dossiers");

    @Test
    void everyFigureComesToWhatItsReportShows() {
        // When
        var wrong = figures.all().stream()
                .map(Registered::figure)
                .map(ExplanationServiceTest::difference)
                .filter(Objects::nonNull)
                .toList();

        // Then
        assertThat(wrong).isEmpty();
        assertThat(figures.all().stream().map(of -> of.figure().code()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(200);
    }

    /** What is wrong with the explanation of a figure; null where nothing is. */
    private static String difference(ExplainedFigure figure) {
        var shown = ShownFigures.of(figure.code(), figure.report());
        var parameters = new HashMap<>(shown.explained());
        parameters.put("figure", figure.code());
        var explained = report("explain", parameters);
        var report = report(shown.report(), shown.asked());
        var expected = ShownFigures.at(report, shown.figure());
        var found = Stream.of("count", "share", "value")
                .map(kind -> ShownFigures.at(explained, kind))
                .filter(Objects::nonNull)
                .toList();
        boolean same = expected == null
                ? found.isEmpty() && explained.getString("missing") != null
                : found.size() == 1 && number(found.get(0)).equals(number(expected));
        boolean worded = Stream.of("title", "definition", "source", "filter", "unit")
                .map(explained::getString)
                .allMatch(text -> text != null && !text.isBlank());
        return same && worded ? null : figure.code() + ": " + found + " instead of " + expected;
    }

    /** Numbers by value; shares by what is divided by what. */
    private static Object number(Object figure) {
        if (figure instanceof Map<?, ?> share) {
            return List.of(number(share.get("part")), number(share.get("of")));
        }
        return new BigDecimal(figure.toString()).stripTrailingZeros();
    }

    @Test
    void theSidesOfAShareAreTheFiguresItIsMadeOf() {
        // Given
        var shares = figures.all().stream()
                .map(Registered::figure)
                .filter(figure -> figure.fraction() != null)
                .toList();

        for (var figure : shares) {
            // When
            var explained = report("explain", Map.of("figure", figure.code()));

            // Then
            for (var side : List.of("numerator", "denominator")) {
                var codes = explained.getList(side + ".figures", String.class);
                if (!codes.isEmpty()) {
                    long sum = codes.stream()
                            .mapToLong(code ->
                                    report("explain", Map.of("figure", code)).getLong("count"))
                            .sum();
                    assertThat(explained.getLong(side + ".count"))
                            .as(figure.code() + " " + side)
                            .isEqualTo(sum);
                }
            }
        }
        assertThat(shares).hasSizeGreaterThan(15);
    }

    @Test
    void whatAFigureOfDossiersCountsIsListedWhereItSays() {
        // Given
        List<String> wrong = new ArrayList<>();

        for (var figure : figures.all().stream().map(Registered::figure).toList()) {
            if (!figure.report().equals("dossier-resolution")) {
                continue;
            }
            // When
            var explained = report(
                    "explain", Map.of("figure", figure.code(), "groupBy", "agency", "group", ExplainedWorld.RING));
            var listed = as(Role.ANALYST, ExplainedWorld.PROVINCE)
                    .urlEncodingEnabled(false)
                    .get(explained.getString("items"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();

            // Then
            if (listed.getLong("count") != explained.getLong("count")) {
                wrong.add(figure.code());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aMeanShowsItsSampleAndWhyItIsAbsent() {
        // When
        var enough = report("explain", Map.of("figure", "satisfaction.ratings.figures.SIPAS-1.mean"));
        var none = report("explain", Map.of("figure", "satisfaction.open-survey.figures.SIPAS-1.mean"));

        // Then
        assertThat(enough.getInt("beside.answers")).isEqualTo(12);
        assertThat(enough.getInt("beside.minimumSample")).isEqualTo(10);
        assertThat(enough.getString("missing")).isNull();
        assertThat(none.getString("value")).isNull();
        assertThat(none.getString("missing")).contains("tối thiểu");
    }

    @Test
    void ofNothingThereIsNoShareAndItSaysWhy() {
        // When
        var explained = report("explain", Map.of("figure", "on-time", "groupBy", "agency", "group", "H79.43"));

        // Then
        assertThat(explained.getInt("share.of")).isZero();
        assertThat(explained.getString("share.value")).isNull();
        assertThat(explained.getString("missing")).contains("mẫu số bằng 0");
    }

    @Test
    void aSideOfAMeasureHasItsConditionAndItsList() {
        // When
        var explained = report("explain", Map.of("measure", "on-time"));

        // Then
        assertThat(explained.getString("numerator.condition")).contains("standing = 'EARLY'", "standing = 'ON_TIME'");
        assertThat(explained.getList("numerator.figures", String.class))
                .containsExactly("resolved.early", "resolved.onTime");
        assertThat(explained.getString("denominator.items")).contains("measure=on-time", "part=whole");
    }

    @ParameterizedTest
    @CsvSource({"overdue-dossiers, " + ExplainedWorld.OVERDUE, "due-soon-dossiers, " + ExplainedWorld.DUE_SOON})
    void aGroupOfAListIsCountedAndListedWhereItSays(String report, String dossier) {
        // When
        var explained = report(
                "explain", Map.of("figure", report + ".count", "groupBy", "agency", "group", ExplainedWorld.RING));
        var listed = as(Role.ANALYST, ExplainedWorld.PROVINCE)
                .urlEncodingEnabled(false)
                .get(explained.getString("items"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(explained.getInt("count")).isEqualTo(1);
        assertThat(listed.getList("items.dossier", String.class)).containsExactly(dossier);
    }

    @Test
    void aGroupOfAllPlansIsExplainedWithoutAPlan() {
        // When
        var explained = report("explain", Map.of("figure", "plan-progress.planned", "group", "TTHC"));

        // Then
        var groups = report("plan-progress", Map.of("groupBy", "area"));
        assertThat(explained.getInt("count"))
                .isEqualTo(groups.getInt("groups.find { it.group.code == 'TTHC' }.contents.planned"));
        assertThat(explained.getString("filter")).contains("TTHC", "Tỉnh An Sơn");
    }

    @Test
    void theDictionaryListsWhatMayBeAskedForAndWhatTargetsMayName() {
        // When
        var dictionary = as(Role.ANALYST, ExplainedWorld.RING)
                .get(REPORTS + "figures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(dictionary.getList("figures.code", String.class))
                .containsExactlyElementsOf(
                        figures.all().stream().map(of -> of.figure().code()).toList());
        assertThat(dictionary.getList("figures.findAll { it.forTargets }.code", String.class))
                .contains(
                        "on-time",
                        "petitions-on-time",
                        "reporting-discipline",
                        "plan-completion",
                        "online-services-used",
                        "post-procedures-either-way",
                        "paid-online",
                        "satisfaction",
                        "service-index",
                        "handling-times.median",
                        "inspections.coverage.COMMUNE");
    }

    @ParameterizedTest
    @CsvSource({"csv, text/csv", "xlsx, spreadsheetml", "pdf, application/pdf"})
    void theDictionaryGoesOutAsAFile(String format, String type) {
        // When
        var answer = as(Role.ANALYST, ExplainedWorld.RING).get(REPORTS + "figures?report=petitions&format=" + format);

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "explain?figure=petitions.never,                                 /query/figure",
        "explain?figure=petitions.total&cell=resolved.late,              /query/cell",
        "explain?figure=petitions.total&measure=on-time,                 /query/measure",
        "explain?figure=petitions.total&groupBy=duty,                    /query/groupBy",
        "explain?figure=overdue-dossiers.workingDaysLate,                /query/group",
        "explain?figure=overdue-dossiers.count&groupBy=plan,             /query/groupBy",
        "explain?figure=targets.value,                                   /query/group",
        "explain?figure=agency-scoreboard.rank,                          /query/group",
        "explain?figure=agency-scoreboard.rank&group=H79&measure=speed,  /query/measure",
        "explain?figure=plan-progress.planned,                           /query/plan",
        "explain?figure=petitions.total&plan=p79,                        /query/plan",
        "explain?figure=service-index&group=2.1,                         /query/group",
        "explain?figure=service-index&groupBy=agency,                    /query/groupBy",
        "explain?measure=petitions.total,                                /query/measure",
        "explain?cell=on-time,                                           /query/cell",
        "explain?figure=petitions.total&known=2026-10-05,                /query/known"
    })
    void whatCannotBeExplainedIsRefused(String path, String pointer) {
        // When
        as(Role.ANALYST, ExplainedWorld.PROVINCE)
                .queryParams(SPRING)
                .get(REPORTS + path)
                .then()
                // Then
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theDictionaryIsReadByWhoeverReadsReports(Role role) {
        // When
        var answer = as(role, ExplainedWorld.RING).get(REPORTS + "figures?report=petitions");

        // Then
        assertThat(answer.statusCode()).isEqualTo(READERS.contains(role) ? 200 : 403);
    }

    @Test
    void aReportWithoutFiguresIsRefused() {
        // When
        as(Role.ANALYST, ExplainedWorld.PROVINCE)
                .get(REPORTS + "figures?report=weather")
                .then()
                // Then
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo("/query/report"));
    }

    @Test
    void aNeighbourIsRefusedEveryFigure() {
        for (var code : figures.all().stream().map(of -> of.figure().code()).toList()) {
            // When
            var answer = as(Role.ANALYST, "H79.42")
                    .queryParams(SPRING)
                    .queryParam("agency", ExplainedWorld.RING)
                    .queryParam("figure", code)
                    .get(REPORTS + "explain");

            // Then
            assertThat(answer.statusCode()).as(code).isEqualTo(403);
        }
    }

    private static JsonPath report(String path, Map<String, String> parameters) {
        return as(Role.ANALYST, ExplainedWorld.PROVINCE)
                .queryParams(AT_AN_INSTANT.contains(path) ? Map.of() : SPRING)
                .queryParams(parameters)
                .get(REPORTS + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }
}
