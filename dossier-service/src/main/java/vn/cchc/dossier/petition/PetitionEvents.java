package vn.cchc.dossier.petition;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.petition.domain.Petition;
import vn.cchc.dossier.petition.domain.PetitionDecision.Accepted;
import vn.cchc.dossier.petition.domain.PetitionEventType;
import vn.cchc.dossier.petition.domain.PetitionStatus;
import vn.cchc.kit.outbox.OutboxEvent;

/** Turns what happened to a petition into what is published: no personal data, no words of anybody. */
final class PetitionEvents {

    static final String TOPIC = "cchc.petition-events.v1";

    private PetitionEvents() {}

    /** @param detail when it had to be done and whether it was; for an answer, whether staff were at fault */
    record PetitionData(
            String petition,
            PetitionEventType type,
            Instant occurredAt,
            String receivedAgency,
            String agency,
            Level level,
            PetitionSubject about,
            boolean attitude,
            PetitionChannel channel,
            String procedure,
            AfterData after,
            Map<String, Object> detail) {}

    /** @param dueAt when the next step is owed; null while nothing is */
    record AfterData(
            PetitionStatus state,
            Instant receivedAt,
            Instant countedFrom,
            Instant answerDueAt,
            Instant publishDueAt,
            Instant dueAt,
            int reopened) {}

    static OutboxEvent publish(PetitionRow row, Accepted accepted, PetitionCommand command) {
        Petition next = accepted.next();
        AfterData after = new AfterData(
                next.state().status(),
                row.receivedAt,
                next.dues().countedFrom(),
                next.dues().answer(),
                next.dues().publish(),
                next.currentDue(),
                next.reopened());
        PetitionData data = new PetitionData(
                row.code,
                accepted.type(),
                accepted.at(),
                row.receivedAgency,
                row.agency,
                row.level,
                row.about,
                row.attitude,
                row.channel,
                row.procedureCode,
                after,
                detail(accepted, command));
        String type = accepted.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new OutboxEvent(
                TOPIC, "vn.cchc.petition." + type + ".v1", row.code, next.sequence(), accepted.at(), data);
    }

    private static Map<String, Object> detail(Accepted accepted, PetitionCommand command) {
        Map<String, Object> detail = new LinkedHashMap<>();
        if (accepted.due() != null) {
            detail.put("dueAt", accepted.due());
            detail.put("onTime", accepted.onTime());
        }
        if (command != null && command.fault() != null) {
            detail.put("fault", command.fault());
        }
        return detail;
    }
}
