package vn.cchc.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.PROBLEM;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class CalendarServiceTest {

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private static String calendar(int year, String status) {
        return """
                {"status": "%2$s", "legalReference": "Quyết định thử",
                 "daysOff": [{"date": "%1$d-01-01", "name": "Tết Dương lịch", "kind": "STATUTORY"},
                             {"date": "%1$d-05-02", "name": "Hoán đổi", "kind": "SWAP_OFF"}],
                 "makeUpDays": [{"date": "%1$d-05-10", "forDate": "%1$d-05-02", "name": "Làm bù"}]}""".formatted(year, status);
    }

    @Test
    void calendarIsAddedThenChangedWithItsTag() {
        // Given
        String tag = json(Role.ADMIN, CODE, calendar(2040, "DRAFT"))
                .put("/api/v1/calendars/2040")
                .then()
                .statusCode(201)
                .body("daysOff[0].legalReference", equalTo("Quyết định thử"))
                .extract()
                .header("ETag");
        // When
        json(Role.ADMIN, CODE, calendar(2040, "DECIDED"))
                .put("/api/v1/calendars/2040")
                .then()
                .statusCode(428);
        json(Role.ADMIN, CODE, calendar(2040, "DECIDED"))
                .header("If-Match", tag)
                .put("/api/v1/calendars/2040")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECIDED"));
        // Then
        as(Role.COUNTER, CODE)
                .get("/api/v1/calendars/2040")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECIDED"));
        assertThat(TaskEvents.sequencesOf("2040")).containsExactly(1L, 2L);
    }

    @Test
    void daysOutsideTheYearAndEmptySwapsAreNamed() {
        json(Role.ADMIN, CODE, """
                        {"status": "DRAFT", "legalReference": "x",
                         "daysOff": [{"date": "2042-01-01", "name": "a", "kind": "STATUTORY"}],
                         "makeUpDays": [{"date": "2041-05-10", "forDate": "2041-05-02", "name": "b"}]}""")
                .put("/api/v1/calendars/2041")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("violations.pointer", contains("/daysOff/0/date", "/makeUpDays/0/forDate"));
        as(Role.COUNTER, CODE).get("/api/v1/calendars/2041").then().statusCode(404);
    }
}
