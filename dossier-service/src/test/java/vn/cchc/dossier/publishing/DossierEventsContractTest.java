package vn.cchc.dossier.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.dossier.domain.Apologising;
import vn.cchc.dossier.domain.ApologyKind;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Context;
import vn.cchc.dossier.domain.Corrected;
import vn.cchc.dossier.domain.Correction;
import vn.cchc.dossier.domain.CounterNotes;
import vn.cchc.dossier.domain.Decision;
import vn.cchc.dossier.domain.DigitalFile;
import vn.cchc.dossier.domain.Digitised;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierEvent;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.HandOver;
import vn.cchc.dossier.domain.Lateness;
import vn.cchc.dossier.domain.Observed;
import vn.cchc.dossier.domain.Parties;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Result;
import vn.cchc.dossier.domain.ResultDocument;
import vn.cchc.dossier.domain.SampleDossier;
import vn.cchc.dossier.domain.ServiceTerm;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.domain.SupplementPolicy;
import vn.cchc.dossier.domain.WrittenApology;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.outbox.OutboxEvent;
import vn.cchc.kit.worktime.Term;

/** The published samples are exactly what this service writes. */
class DossierEventsContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<EventType, OutboxEvent> PUBLISHED = new LinkedHashMap<>();

    static {
        wholeLife();
        pausesOfEveryKind();
        neverCompleted();
        changedCalendar();
        changedCalendarOnTheWay();
        Instant at = Instant.parse("2026-11-03T03:00:00Z");
        end("H90.41-261102-0003", false, new DossierEvent.NotAccepted(at, "Không thuộc thẩm quyền"));
        end("H90.41-261102-0004", false, new DossierEvent.Withdrawn(at));
        interlinked();
        end("H90.41-261102-0005", true, new DossierEvent.Terminated(at, "Theo quyết định"));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void samplesAreWhatIsWritten(EventType type) throws IOException {
        // Given
        ObjectNode sample = (ObjectNode) sample(type);

        // When
        JsonNode written = JSON.readTree(
                write(PUBLISHED.get(type), UUID.fromString(sample.get("id").asText())));

        // Then
        assertThat(written).isEqualTo(sample);
        assertThat(fields(written.get("data"))).isEqualTo(fields(sample.get("data")));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void samplesFollowTheSchema(EventType type) throws IOException {
        // Given
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(resource("schema.json"));

        // When
        var faults = schema.validate(sample(type));

        // Then
        assertThat(faults).isEmpty();
    }

    @Test
    void reasonsInFreeWordsStayAtHome() {
        // When
        Stream<String> events = PUBLISHED.values().stream().map(event -> write(event, UUID.randomUUID()));

        // Then
        assertThat(events)
                .noneMatch(json -> json.contains("Thiếu chữ ký")
                        || json.contains("trích lục khai sinh")
                        || json.contains("Nhầm thủ tục"));
    }

    private static void wholeLife() {
        Registration registration = SampleDossier.registration(
                "H90.41-261102-0001",
                SupplementPolicy.PAUSE_SHIFT,
                new Parties("H90.41", "H90.11", "H90.42"),
                new Registration.Channels(Channel.COUNTER, Channel.COUNTER));
        RecordedEvent received = SampleDossier.received(registration);
        publish(received, 1);
        Dossier dossier = received.after();
        dossier = record(dossier, 2, new DossierEvent.SupplementRequested(at("2026-11-04T03:00:00Z"), "Thiếu chữ ký"));
        List<Submission.Paper> signed = List.of(new Submission.Paper("TK-01", 1, 0, true));
        dossier = record(dossier, 1, new DossierEvent.SupplementReceived(at("2026-11-06T03:00:00Z"), signed));
        dossier = record(dossier, 1, new DossierEvent.Forwarded(at("2026-11-09T02:00:00Z"), "H90.11", "cv.tuphap01"));
        RecordedEvent overdue =
                dossier.checkDeadlines(at("2026-11-11T17:00:04Z")).orElseThrow();
        publish(overdue, 4);
        String cause = "chờ ý kiến hoặc kết quả của cơ quan khác";
        Lateness why = new Lateness("OTHER_AGENCY", cause, "Chờ kết quả xác minh của Sở");
        dossier = record(
                overdue.after(),
                1,
                new Apologising.Rescheduled(
                        at("2026-11-12T02:00:00Z"),
                        at("2026-11-17T10:00:00Z"),
                        new WrittenApology(why, "Thiếu chữ ký", null, null, null)));
        dossier = record(
                dossier,
                1,
                new DossierEvent.Finished(
                        at("2026-11-16T08:30:00Z"),
                        Result.GRANTED,
                        ResultDocument.NOT_DESCRIBED,
                        null,
                        new Lateness("OTHER_AGENCY", cause, null)));
        dossier = record(dossier, 1, new DossierEvent.Returned(at("2026-11-17T02:15:00Z"), null));
        DigitalFile copy = new DigitalFile("trich-luc.pdf", "application/pdf", 48_213, "00", "kq/0001.pdf");
        record(dossier, 1, new Digitised(at("2026-11-17T02:40:00Z"), copy));
    }

    private static void pausesOfEveryKind() {
        Registration registration = SampleDossier.registration(
                "H90.41-261102-0002",
                SupplementPolicy.PAUSE_SHIFT,
                new Parties("H90.41", "H90.41", null),
                new Registration.Channels(Channel.ONLINE, Channel.POST));
        Dossier dossier = SampleDossier.received(registration).after();
        dossier = record(dossier, 1, new DossierEvent.PaymentRequested(at("2026-11-04T03:00:00Z"), 50_000));
        dossier = record(
                dossier,
                1,
                new DossierEvent.Paid(at("2026-11-06T03:00:00Z"), 50_000, CounterNotes.PaymentMethod.ONLINE));
        dossier = record(dossier, 1, new DossierEvent.Suspended(at("2026-11-09T02:00:00Z"), "Chờ kết luận"));
        record(dossier, 1, new DossierEvent.Resumed(at("2026-11-10T02:00:00Z")));
    }

    private static void neverCompleted() {
        Registration registration = SampleDossier.registration("H90.41-261102-0009", SupplementPolicy.PAUSE_SHIFT);
        Dossier asked = SampleDossier.after(
                SampleDossier.received(registration).after(),
                new DossierEvent.SupplementRequested(at("2026-11-04T03:00:00Z"), "Thiếu chữ ký"));
        publish(asked.checkSupplement(at("2026-12-04T17:00:03Z")).orElseThrow(), 3);
    }

    private static void changedCalendar() {
        Registration registration = SampleDossier.registration("H90.41-261102-0006", SupplementPolicy.PAUSE_SHIFT);
        Context late = new Context(
                at("2026-11-03T03:00:00Z"), SampleDossier.withDayOff(LocalDate.of(2026, 11, 6)), SampleDossier.RULES);
        Observed.Redated.Basis basis = new Observed.Redated.Basis("12", 2026, 2, "Thiếu chữ ký");
        RecordedEvent redated = SampleDossier.received(registration)
                .after()
                .redate(basis, null, late)
                .get(0);
        publish(redated, 0);
        RecordedEvent soon =
                redated.after().checkWarning(at("2026-11-10T00:00:02Z")).orElseThrow();
        publish(soon, 0);
        record(
                soon.after(),
                1,
                new Apologising.Apologised(
                        at("2026-11-10T02:00:00Z"), ApologyKind.ERROR, WrittenApology.of("Thiếu chữ ký")));
    }

    private static void changedCalendarOnTheWay() {
        Registration registration =
                SampleDossier.registration("H90.41-261102-0008", SupplementPolicy.PAUSE_SHIFT, SampleDossier.TWO_LEGS);
        Dossier asked = SampleDossier.after(
                SampleDossier.received(registration).after(),
                new DossierEvent.Forwarded(at("2026-11-04T02:00:00Z"), "H90.11", null),
                new HandOver.Consulted(at("2026-11-05T02:00:00Z"), "H90.12", null, null));
        Context late = new Context(
                at("2026-11-05T03:00:00Z"), SampleDossier.withDayOff(LocalDate.of(2026, 11, 6)), SampleDossier.RULES);
        Observed.Redated.Basis basis = new Observed.Redated.Basis("12", 2026, 2, "Thiếu chữ ký");
        publish(asked.redate(basis, null, late).get(0), 0);
    }

    private static void interlinked() {
        Registration registration =
                SampleDossier.registration("H90.41-261102-0007", SupplementPolicy.PAUSE_SHIFT, SampleDossier.TWO_LEGS);
        Dossier dossier = SampleDossier.received(registration).after();
        ProcedureRef wrong = registration.procedure();
        ProcedureRef other = new ProcedureRef(
                "1.001193",
                "Đăng ký khai sinh",
                wrong.field(),
                wrong.level(),
                LocalDate.of(2025, 7, 1),
                new ServiceTerm(Term.workingDays(3), SupplementPolicy.PAUSE_SHIFT),
                true);
        Correction correction =
                new Correction(other, at("2026-11-02T01:30:00Z"), null, true, SampleDossier.SUBMISSION.components());
        record(dossier, 1, new Corrected(at("2026-11-02T03:00:00Z"), correction, "Nhầm thủ tục"));
        Instant given = at("2026-11-02T04:00:00Z");
        dossier = ((Decision.Accepted)
                        dossier.record(new DossierEvent.Forwarded(given, "H90.11", null), SampleDossier.at(given)))
                .next();
        dossier = record(dossier, 1, new HandOver.Taken(at("2026-11-02T06:30:00Z"), "cv.tuphap01"));
        dossier = record(dossier, 1, new HandOver.Consulted(at("2026-11-03T02:00:00Z"), "H90.12", null, null));
        publish(dossier.checkConsultations(at("2026-11-04T10:00:03Z")).orElseThrow(), 3);
        record(dossier, 1, new HandOver.ConsultationAnswered(at("2026-11-04T02:00:00Z"), "H90.12"));
    }

    private static void end(String code, boolean migrated, DossierEvent event) {
        Registration sample = SampleDossier.registration(code, SupplementPolicy.PAUSE_SHIFT);
        Registration registration = new Registration(
                code, sample.procedure(), sample.parties(), sample.channels(), sample.receivedAt(), migrated);
        record(SampleDossier.received(registration).after(), 1, event);
    }

    private static Dossier record(Dossier dossier, int secondsLater, DossierEvent event) {
        Decision.Accepted accepted = (Decision.Accepted)
                dossier.record(event, SampleDossier.at(event.occurredAt().plusSeconds(secondsLater)));
        assertThat(accepted.events()).hasSize(1);
        publish(accepted.events().get(0), secondsLater);
        return accepted.next();
    }

    private static void publish(RecordedEvent recorded, int secondsLater) {
        Instant recordedAt = recorded.event().occurredAt().plusSeconds(secondsLater);
        PUBLISHED.put(recorded.event().type(), DossierEvents.publish(recorded, recordedAt));
    }

    private static String write(OutboxEvent event, UUID id) {
        return CloudEvents.write(new CloudEvent(
                id,
                "/dossier-service",
                event.type(),
                event.subject(),
                event.sequence(),
                event.time(),
                CloudEvents.toData(event.data())));
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    private static JsonNode sample(EventType type) throws IOException {
        return JSON.readTree(resource(type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json"));
    }

    private static InputStream resource(String name) {
        return DossierEventsContractTest.class.getResourceAsStream("/contract/dossier-events/" + name);
    }
}
