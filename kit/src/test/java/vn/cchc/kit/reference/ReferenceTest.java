package vn.cchc.kit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.inbox.PoisonEventException;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.testing.KitTables;
import vn.cchc.kit.testing.LocalTransactions;
import vn.cchc.kit.testing.PostgresServer;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.UnknownCalendarYearException;
import vn.cchc.kit.worktime.WorkCalendar;

/** Copies of agencies and calendars on a real database. */
class ReferenceTest {

    private static final String COMMUNE = """
            {"code":"H90.41","oldCode":"000.01.30.H90","name":"Xã Ia Ring","kind":"COMMUNE","parent":"H90",
             "path":"H90/H90.41","validFrom":"2025-07-01","validTo":null,"successors":[],
             "nameVariants":["UBND xã Ia Ring"],"officeHours":null,"addedLater":true,
             "contact":{"address":"Thôn Một","hotline":"000 0000 041","addedLater":true}}""";
    private static final String DISTRICT = """
            {"code":"H90.30","oldCode":null,"name":"Huyện Ia Ring","kind":"DISTRICT","parent":"H90","path":"H90/H90.30",
             "validFrom":"2002-01-01","validTo":"2025-06-30","successors":["H90.41"],"nameVariants":[],
             "officeHours":{"MONDAY":[{"from":"08:00","to":"12:00"}]}}""";
    private static final String YEAR = """
            {"year":2026,"status":"DECIDED","legalReference":"QĐ 1/2025","daysOff":[{"date":"2026-01-01",
             "name":"Tết Dương lịch","kind":"STATUTORY","legalReference":"Điều 112 BLLĐ"}],
             "makeUpDays":[{"date":"2026-08-22","forDate":"2026-08-31","name":"Làm bù","legalReference":"QĐ 1/2025"}]}""";

    private TestDatabase database;
    private ReplicatedAgencies agencies;
    private ReplicatedCalendars calendars;
    private AgencyHandler agencyHandler;
    private CalendarHandler calendarHandler;

    @BeforeEach
    void setUp() {
        database = PostgresServer.createDatabase("reference");
        KitTables.create(database, "reference");
        var dataSource = new LocalTransactions(database).dataSource();
        agencies = new ReplicatedAgencies(dataSource);
        calendars = new ReplicatedCalendars(dataSource, agencies);
        agencyHandler = new AgencyHandler(dataSource, agencies);
        calendarHandler = new CalendarHandler(dataSource, calendars);
    }

    @Test
    void answersFromTheEventsConsumed() {
        // Given
        assertThat(agencies.find("H90.41")).isEmpty();

        // When
        agencyHandler.handle(List.of(agency("H90.41", 1, COMMUNE), agency("H90.30", 1, DISTRICT)));
        agencyHandler.committed();

        // Then
        ReplicatedAgency commune = agencies.find("H90.41").orElseThrow();
        assertThat(commune.name()).isEqualTo("Xã Ia Ring");
        assertThat(commune.oldCode()).isEqualTo("000.01.30.H90");
        assertThat(commune.nameVariants()).containsExactly("UBND xã Ia Ring");
        assertThat(commune.officeHours()).isEqualTo(OfficeHours.STANDARD);
        assertThat(agencies.path("H90.41")).contains("H90/H90.41");
        assertThat(commune.contact()).isEqualTo(new AgencyContact("Thôn Một", null, "000 0000 041", null, null, null));
        assertThat(agencies.find("H90.30").orElseThrow().contact()).isNull();
        assertThat(agencies.find("H90.30").orElseThrow().successors()).containsExactly("H90.41");
        assertThat(agencies.all()).hasSize(2);
    }

    @Test
    void knowsWhichAgenciesExistOnADay() {
        // Given
        agencyHandler.handle(List.of(agency("H90.41", 1, COMMUNE), agency("H90.30", 1, DISTRICT)));
        LocalDate lastDay = LocalDate.of(2025, 6, 30);

        // When
        agencyHandler.committed();

        // Then
        assertThat(agencies.find("H90.30", lastDay)).isPresent();
        assertThat(agencies.find("H90.30", lastDay.plusDays(1))).isEmpty();
        assertThat(agencies.find("H90.41", lastDay)).isEmpty();
        assertThat(agencies.find("H90.41", lastDay.plusDays(1))).isPresent();
    }

    @Test
    void anOlderEventNeverOverwritesANewerOne() {
        // Given
        agencyHandler.handle(List.of(agency("H90.41", 2, COMMUNE)));

        // When
        agencyHandler.handle(List.of(agency("H90.41", 1, COMMUNE.replace("Xã Ia Ring", "Xã cũ"))));
        agencyHandler.committed();

        // Then
        assertThat(agencies.find("H90.41").orElseThrow().name()).isEqualTo("Xã Ia Ring");
    }

    @Test
    void noticesWhatAnotherReplicaChanged() {
        // Given
        assertThat(agencies.all()).isEmpty();
        var otherDataSource = new LocalTransactions(database).dataSource();
        var other = new AgencyHandler(otherDataSource, new ReplicatedAgencies(otherDataSource));
        other.handle(List.of(agency("H90.41", 1, COMMUNE)));

        // When
        agencies.refreshIfChanged();

        // Then
        assertThat(agencies.find("H90.41")).isPresent();
    }

    @Test
    void servesOnWhileTheDatabaseIsAway() {
        // Given
        agencyHandler.handle(List.of(agency("H90.41", 1, COMMUNE)));
        agencyHandler.committed();
        database.takeAway();

        // When
        agencies.refreshIfChanged();

        // Then
        database.giveBack();
        assertThat(agencies.find("H90.41")).isPresent();
    }

    @Test
    void buildsTheCalendarOfAnAgency() {
        // Given
        agencyHandler.handle(List.of(agency("H90.30", 1, DISTRICT)));
        agencyHandler.committed();

        // When
        calendarHandler.handle(List.of(event("2026", 1, CalendarChanged.TYPE, YEAR)));
        calendarHandler.committed();

        // Then
        WorkCalendar own = calendars.forAgency("H90.30");
        assertThat(own.officeHours().on(DayOfWeek.TUESDAY)).isEmpty();
        WorkCalendar standard = calendars.forAgency("H90.99");
        assertThat(standard.isWorkingDay(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(standard.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
        assertThat(standard.isWorkingDay(LocalDate.of(2026, 3, 2))).isTrue();
        assertThat(calendars.forAgency("H90.98")).isSameAs(standard).isNotSameAs(own);
        assertThatThrownBy(() -> standard.isWorkingDay(LocalDate.of(2027, 3, 2)))
                .isInstanceOf(UnknownCalendarYearException.class);
    }

    @Test
    void impossibleDataArePoison() {
        // Given
        ReceivedEvent unknownType = event("H90.41", 1, "vn.cchc.agency.changed.v9", COMMUNE);
        ReceivedEvent noName = agency("H90.41", 1, COMMUNE.replace("\"name\"", "\"title\""));
        ReceivedEvent closedForever = agency("H90.30", 1, DISTRICT.replace("MONDAY", "SUNDAY"));
        ReceivedEvent otherYear = event("2026", 1, CalendarChanged.TYPE, YEAR.replace("2026-01-01", "2025-01-01"));

        // When
        List<Runnable> attempts = List.of(
                () -> agencyHandler.handle(List.of(unknownType)),
                () -> agencyHandler.handle(List.of(noName)),
                () -> agencyHandler.handle(List.of(closedForever)),
                () -> calendarHandler.handle(List.of(otherYear)));

        // Then
        assertThat(attempts)
                .allSatisfy(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(PoisonEventException.class));
    }

    private static ReceivedEvent agency(String code, long sequence, String data) {
        return event(code, sequence, AgencyChanged.TYPE, data);
    }

    private static ReceivedEvent event(String subject, long sequence, String type, String data) {
        String envelope = CloudEvents.write(new CloudEvent(
                UUID.randomUUID(),
                "/plan-service",
                type,
                subject,
                sequence,
                Instant.parse("2026-03-02T01:00:00Z"),
                CloudEvents.toData(ReferenceJson.read(data, new TypeReference<Map<String, Object>>() {}))));
        CloudEvent read = CloudEvents.read(envelope.getBytes(StandardCharsets.UTF_8));
        return new ReceivedEvent(
                read.id(), read.type(), read.source(), read.subject(), read.sequence(), read.time(), read.data());
    }
}
