package vn.cchc.plan.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.reminder.Reminded.HOLIDAY;
import static vn.cchc.plan.reminder.Reminded.MONDAY;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.kit.web.BusinessZone;

/** Digests on a real database, received by a real mail server. */
@QuarkusTest
class ReminderServiceTest {

    @Inject
    ReminderSweep sweep;

    @Inject
    ReminderWriting writing;

    @Inject
    DigestTable table;

    @Inject
    DigestRows rows;

    @Inject
    DigestLetter letter;

    @Inject
    ReactiveMailer mailer;

    TestDatabase database;

    Mailbox mailbox;

    private void morningOf(LocalDate day) {
        sweep.at(day.atTime(LocalTime.of(8, 0)).atZone(BusinessZone.ID).toInstant());
    }

    /** A server on this machine may greet before the client listens; the next attempt gets through. */
    private void delivered(LocalDate day) {
        morningOf(day);
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            database.execute("update reminder_digest set next_attempt_at = now() - interval '1 second'"
                    + " where state = 'PENDING' and day = '" + day + "'");
            morningOf(day);
            return as(Role.ADMIN, CODE)
                    .get("/api/v1/reminders?state=PENDING&day=" + day)
                    .<List<?>>path("items")
                    .isEmpty();
        });
    }

    @Test
    void everythingDueComesInOneMailAsTextAndHtml() {
        // Given
        Reminded commune = new Reminded(database).reached();
        commune.owes("Rà soát <b>thủ tục</b>", MONDAY.plusDays(3), null);
        commune.owes("Công khai kết quả", MONDAY.minusDays(1), null);
        // When
        delivered(MONDAY);
        // Then
        assertThat(mailbox.of(commune.email)).singleElement().satisfies(mail -> {
            assertThat(mail.to()).containsExactly(commune.email);
            assertThat(mail.subject()).isEqualTo("Nhắc việc ngày 16/06/2031: 1 việc sắp đến hạn, 1 việc quá hạn");
            assertThat(mail.text())
                    .contains("1. Rà soát <b>thủ tục</b>", "Hạn: 19/06/2031 (còn 3 ngày)")
                    .contains("1. Công khai kết quả", "Hạn: 15/06/2031 (quá hạn 1 ngày)")
                    .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
            assertThat(mail.html())
                    .contains("<td>Rà soát &lt;b&gt;thủ tục&lt;/b&gt;", "19/06/2031", "Công khai kết quả")
                    .doesNotContain("<b>thủ tục");
            commune.listed(Role.PLAN_MANAGER, CODE)
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].state", equalTo("SENT"))
                    .body("items[0].email", equalTo(commune.email))
                    .body("items[0].messageId", equalTo(mail.messageId()))
                    .body("items[0].lines.daysLate", contains(1, -3))
                    .body("items[0].sentAt", notNullValue());
        });
    }

    @Test
    void nothingIsToldTwiceAlsoByTwoAtOnce() {
        // Given
        Reminded commune = new Reminded(database).reached();
        commune.owes("Báo cáo quý", MONDAY, null);
        // When
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> morningOf(MONDAY)),
                        CompletableFuture.runAsync(() -> morningOf(MONDAY)))
                .join();
        delivered(MONDAY);
        // Then
        assertThat(mailbox.of(commune.email)).hasSize(1);
        delivered(MONDAY.plusDays(1));
        assertThat(mailbox.of(commune.email)).hasSize(2);
        delivered(MONDAY.plusDays(2));
        assertThat(mailbox.of(commune.email)).hasSize(2);
    }

    @Test
    void onADayOffNothingGoesOutAndOnTheNextWorkingDayItDoes() {
        // Given
        Reminded commune = new Reminded(database).reached();
        commune.owes("Việc đến hạn ngày lễ", HOLIDAY, null);
        // When
        morningOf(HOLIDAY);
        // Then
        commune.listed(Role.PLAN_MANAGER, CODE).body("items", hasSize(0));
        delivered(HOLIDAY.plusDays(1));
        assertThat(mailbox.of(commune.email))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Hạn: 02/09/2031 (quá hạn 1 ngày)"));
    }

    @Test
    void beforeTheHourNothingIsWritten() {
        // Given
        Reminded commune = new Reminded(database).reached();
        commune.owes("Việc sớm", MONDAY, null);
        // When
        sweep.at(MONDAY.atTime(6, 59).atZone(BusinessZone.ID).toInstant());
        // Then
        commune.listed(Role.PLAN_MANAGER, CODE).body("items", hasSize(0));
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAndShows() {
        // Given
        Reminded commune = new Reminded(database).reached();
        commune.owes("Việc chờ máy chủ thư", MONDAY, null);
        mailbox.close();
        // When
        try {
            morningOf(MONDAY);
        } finally {
            mailbox.open();
        }
        // Then
        commune.listed(Role.PLAN_MANAGER, CODE)
                .body("items[0].state", equalTo("PENDING"))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].failure", notNullValue())
                .body("items[0].nextAttemptAt", notNullValue());
        morningOf(MONDAY);
        assertThat(mailbox.of(commune.email)).as("before its time").isEmpty();
        delivered(MONDAY);
        assertThat(mailbox.of(commune.email)).hasSize(1);
        commune.listed(Role.PLAN_MANAGER, CODE)
                .body("items[0].state", equalTo("SENT"))
                .body("items[0].attempts", greaterThan(1))
                .body("items[0].failure", nullValue());
    }

    @Test
    void afterTheLastAttemptItStaysListedAsFailed() {
        // Given
        Reminded commune = new Reminded(database).reached();
        commune.owes("Việc không gửi được", MONDAY, null);
        mailbox.close();
        // When
        try {
            morningOf(MONDAY);
            database.execute("update reminder_digest set attempts = 29, next_attempt_at = now() - interval '1 second'"
                    + " where recipient = '" + commune.email + "'");
            morningOf(MONDAY);
        } finally {
            mailbox.open();
        }
        // Then
        commune.listed(Role.PLAN_MANAGER, CODE)
                .body("items[0].state", equalTo("FAILED"))
                .body("items[0].attempts", equalTo(30));
    }

    @Test
    void whatWasNotSentOnItsDayGoesWithTheNextDigest() {
        // Given
        Reminded commune = new Reminded(database).reached();
        commune.owes("Việc của hôm qua", MONDAY.plusDays(3), null);
        writing.write(MONDAY);
        // When
        delivered(MONDAY.plusDays(1));
        // Then
        assertThat(mailbox.of(commune.email))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Việc của hôm qua", "(còn 2 ngày)"));
        commune.listed(Role.PLAN_MANAGER, CODE).body("items.state", contains("SENT", "LAPSED"));
    }

    @Test
    void aCrashBetweenSendingAndMarkingSendsAgainUnderTheSameMessageId() {
        // Given
        delivered(MONDAY);
        Reminded commune = new Reminded(database).reached();
        commune.owes("Việc gửi dở", MONDAY.plusDays(7), null);
        writing.write(MONDAY);
        UUID claimed = table.claim(MONDAY, Duration.ofMinutes(5)).orElseThrow();
        await().ignoreExceptions().atMost(Duration.ofMinutes(1)).until(() -> {
            mailer.send(letter.mail(rows.find(claimed).orElseThrow())).await().atMost(Duration.ofSeconds(5));
            return true;
        });
        // When
        morningOf(MONDAY);
        assertThat(mailbox.of(commune.email)).as("while the lease lasts").hasSize(1);
        delivered(MONDAY);
        // Then
        assertThat(mailbox.of(commune.email))
                .hasSize(2)
                .extracting(Mailbox.Received::messageId)
                .containsOnly("<" + claimed + "@reminder.cchc>");
        commune.listed(Role.PLAN_MANAGER, CODE).body("items[0].state", equalTo("SENT"));
    }

    @Test
    void thePersonWhoAnswersForATaskIsToldAndNotTheOffice() {
        // Given
        Reminded commune = new Reminded(database);
        String person = "an." + commune.email;
        commune.reachedAt("{\"email\": \"%s\"}, {\"person\": \"Nguyễn Văn An\", \"email\": \"%s\"}"
                .formatted(commune.email, person));
        commune.owes("Việc của An", MONDAY, "Nguyễn Văn An");
        // When
        delivered(MONDAY);
        // Then
        assertThat(mailbox.of(person))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).startsWith("Kính gửi Nguyễn Văn An,"));
        assertThat(mailbox.of(commune.email)).isEmpty();
    }

    @Test
    void withoutAnAddressItIsListedAndSentOnceThereIsOne() {
        // Given
        Reminded commune = new Reminded(database);
        String task = commune.owes("Việc chưa có địa chỉ", MONDAY, null);
        // When
        morningOf(MONDAY);
        // Then
        commune.listed(Role.PLAN_MANAGER, CODE)
                .body("items[0].state", equalTo("UNADDRESSED"))
                .body("items[0].email", nullValue())
                .body("items[0].lines[0].task", equalTo(task));
        commune.reached();
        delivered(MONDAY);
        assertThat(mailbox.of(commune.email)).hasSize(1);
    }
}
