package vn.cchc.dossier.redating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.register.ManyDossiers;

/** What is noticed when a calendar changes; behind the service's back and undone afterwards. */
@QuarkusTest
@TestTransaction
class CalendarWatchServiceTest {

    private static final int YEAR = 2091;

    @Inject
    CalendarWatch watch;

    @Inject
    EntityManager entities;

    @Test
    void aChangeSeenBeforeAnyAgencyIsKnownIsProposedLater() {
        // Given
        aYearThatWasSeenBefore();
        openPetition();
        watch.propose();
        String seenByThen = one("select calendar_version from calendar_seen where year = " + YEAR);

        // When
        province();
        watch.propose();
        watch.propose();

        // Then
        assertThat(seenByThen).isEqualTo("1");
        assertThat(one("select calendar_version from calendar_seen where year = " + YEAR))
                .isEqualTo("2");
        assertThat(jobs()).containsExactly("P90 LISTING 2 system");
        assertThat(one("select recount_reason from petition where code = 'PAKN-910101-000001'"))
                .isEqualTo("Lịch làm việc năm 2091 thay đổi: Thông báo số 1");
    }

    @Test
    void anotherChangeSupersedesWhatWasListedByTheFormerCalendarWhoeverAsked() {
        // Given
        aYearThatWasSeenBefore();
        province();
        ask(RedatingState.PROPOSED, false, "admin-1");
        ask(RedatingState.LISTING, false, "admin-2");
        ask(RedatingState.RUNNING, false, "admin-3");
        ask(RedatingState.PROPOSED, false, "admin-4").calendarVersion = 2;

        // When
        watch.propose();

        // Then
        assertThat(jobs())
                .containsExactly(
                        "P90 SUPERSEDED 1 admin-1",
                        "P90 SUPERSEDED 1 admin-2",
                        "P90 RUNNING 1 admin-3",
                        "P90 PROPOSED 2 admin-4",
                        "P90 LISTING 2 system");
    }

    @Test
    void whatIsToStartByItselfIsListedAgainByTheNewCalendar() {
        // Given
        aYearThatWasSeenBefore();
        province();
        RedatingRow job = ask(RedatingState.LISTING, true, "admin-1");
        job.listedTo = "P90-910101-0042";
        entities.flush();
        ManyDossiers.add(entities, 1);
        run("insert into redating_item (id, redating, dossier, present_due_at) select 'item', " + job.id
                + ", code, due_at from dossier where code = 'T90.1-250101-000001'");

        // When
        watch.propose();
        entities.clear();

        // Then
        assertThat(jobs()).containsExactly("P90 LISTING 2 admin-1", "P90 LISTING 2 system");
        assertThat(entities.find(RedatingRow.class, job.id).listedTo).isEmpty();
        assertThat(one("select count(*) from redating_item where redating = " + job.id))
                .isEqualTo("0");
    }

    private void aYearThatWasSeenBefore() {
        run("delete from agency");
        run("delete from calendar_year");
        run("insert into calendar_year values (" + YEAR + ", 2, 'DECIDED', 'Thông báo số 1', '{}')");
        run("insert into calendar_seen values (" + YEAR + ", 1)");
    }

    private void province() {
        run("insert into agency (code, sequence, name, kind, path, successors, name_variants)"
                + " values ('P90', 1, 'Tỉnh', 'PROVINCE', 'P90', '{}', '{}')");
    }

    private void openPetition() {
        run("insert into petition (code, channel, level, about, attitude, received_agency, agency, subject, content,"
                + " petitioner, received_at, received_by, state, state_since, counted_from, answer_due_at,"
                + " current_due_at, reopened, sequence) values ('PAKN-910101-000001', 'WEBSITE', 'COMMUNE',"
                + " 'REGULATION', false, 'P90', 'P90', 's', 'c', '', now(), 'x', 'RECEIVED', now(), now(), now(), now(),"
                + " 0, 1)");
    }

    private RedatingRow ask(RedatingState state, boolean startWhenListed, String by) {
        RedatingRow row = Redatings.row("P90", YEAR, 1, "Nghỉ bù", by, Instant.parse("2091-01-01T00:00:00Z"));
        row.state = state;
        row.startWhenListed = startWhenListed;
        row.startedAt = state == RedatingState.RUNNING ? row.requestedAt : null;
        entities.persist(row);
        entities.flush();
        return row;
    }

    @SuppressWarnings("unchecked")
    private List<String> jobs() {
        return entities.createNativeQuery(
                        "select agency || ' ' || state || ' ' || calendar_version || ' ' || requested_by"
                                + " from redating where year = " + YEAR + " order by id")
                .getResultList();
    }

    private String one(String sql) {
        return String.valueOf(entities.createNativeQuery(sql).getSingleResult());
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
