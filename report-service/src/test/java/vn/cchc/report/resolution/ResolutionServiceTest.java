package vn.cchc.report.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.Happening;

@QuarkusTest
class ResolutionServiceTest extends ServiceTest {

    private static final String PROVINCE = "H92";
    private static final Instant DUE = Instant.parse("2025-03-31T10:00:00Z");
    private static final List<Happening> HISTORY = new ArrayList<>();

    @BeforeEach
    void tellOnce() {
        if (HISTORY.isEmpty()) {
            Agencies.publish(PROVINCE);
            HISTORY.add(received("H92.41-250314-0001", "2025-03-14T23:59:59.999+07:00", "ĐẤT", "=Đất đai"));
            HISTORY.add(received("H92.41-250315-0001", "2025-03-15T00:00:00+07:00", "HOTICH", "Hộ tịch"));
            HISTORY.add(received("H92.41-250316-0001", "2025-03-15T17:00:00Z", "DEDIEU", "Đê điều"));
            tell(HISTORY);
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from dossier_event where dossier like 'H92.%'", HISTORY.size());
    }

    @ParameterizedTest
    @CsvSource({"2025-03-14, ĐẤT", "2025-03-15, HOTICH", "2025-03-16, DEDIEU"})
    void theEdgesOfADayFallOnTheirBusinessDay(String day, String field) {
        // When
        var rows = as(Role.HEAD, "H92.41")
                .queryParam("from", day)
                .queryParam("to", day)
                .get(RESOLUTION)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(rows.getInt("rows.find { it.group.code == '" + field + "' }.received.direct"))
                .isEqualTo(1);
        assertThat(rows.getInt("total.received.direct")).isEqualTo(1);
    }

    @Test
    void hasTheShapeOfTheFormWithRowsInVietnameseOrder() {
        // When
        as(Role.ANALYST, "H92.41")
                .queryParam("period", "2025-Q2")
                .get(RESOLUTION)
                .then()
                // Then
                .statusCode(200)
                .contentType("application/json")
                .body("form", equalTo("II.06a"))
                .body("from", equalTo("2025-03-15"))
                .body("to", equalTo("2025-06-14"))
                .body("agency", equalTo("H92.41"))
                .body("agencyName", equalTo("Xã Ia Ring"))
                .body("asOf", notNullValue())
                .body("locked", equalTo(false))
                .body("rows.group.name", contains("=Đất đai", "Đê điều", "Hộ tịch"))
                .body("total.received.carriedOver", equalTo(1))
                .body("total.received.direct", equalTo(2))
                .body("total.pending.overdue", equalTo(3));
    }

    @Test
    void looksAtAnInstantWithinThePeriod() {
        // When
        as(Role.ANALYST, "H92")
                .queryParam("from", "2025-03-01")
                .queryParam("to", "2025-03-31")
                .queryParam("at", "2025-03-15T00:00:00+07:00")
                .get(RESOLUTION)
                .then()
                // Then
                .statusCode(200)
                .body("at", equalTo("2025-03-15T00:00:00+07:00"))
                .body("total.received.total", equalTo(2))
                .body("total.pending.inTime", equalTo(2));
    }

    @Test
    void aPeriodThatIsNotOverIsCountedAsOfNow() {
        // Given
        var before = OffsetDateTime.now(java.time.Clock.systemUTC()).minusMinutes(1);

        // When
        var at = as(Role.ANALYST, "H92")
                .queryParam("from", "2025-03-01")
                .queryParam("to", before.plusYears(1).toLocalDate().toString())
                .get(RESOLUTION)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("at");

        // Then
        assertThat(OffsetDateTime.parse(at)).isBetween(before, before.plusMinutes(5));
    }

    @ParameterizedTest
    @CsvSource({"text/csv, ", "application/json, csv", "*/*, csv"})
    void comesAsCsvThatRunsNoFormula(String accept, String format) {
        // Given
        var request = as(Role.ANALYST, "H92").accept(accept).queryParam("period", "2025-Q2");
        if (format != null) {
            request.queryParam("format", format);
        }

        // When
        var answer = request.get(RESOLUTION).then().statusCode(200);

        // Then
        answer.contentType(startsWith("text/csv"));
        var csv = answer.extract().asString();
        assertThat(csv)
                .startsWith("\uFEFFMã,(2) Lĩnh vực,(3) Số lượng hồ sơ tiếp nhận: Tổng số,")
                .contains("ĐẤT,'=Đất đai,1,0,0,1,0,0,0,0,1,0,1\r\n");
        assertThat(csv).contains(",Tổng số,3,0,2,1,0,0,0,0,3,0,3\r\n");
    }

    private static Happening received(String code, String at, String field, String fieldName) {
        var procedure =
                new Happening.Procedure("9.00000" + field.length(), "Thủ tục " + field, field, fieldName, "COMMUNE");
        var receivedAt = OffsetDateTime.parse(at).toInstant();
        return Happening.received(new Happening.Subject(code, "H92.41", "POST", procedure, receivedAt), DUE);
    }
}
