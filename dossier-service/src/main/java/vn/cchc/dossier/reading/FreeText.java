package vn.cchc.dossier.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.dossier.stored.StoredJson;

/** What people wrote in their own words into a history, and who reads it. */
final class FreeText {

    /** Written among those who handle the dossier, whatever it is about. */
    private static final List<String> INTERNAL = List.of("note", "signer", "override");

    /** Written to the applicant where the event is one that the applicant is told of. */
    private static final List<String> SAID = List.of("reason", "items", "legalBasis", "contact");

    /** Each has a paper for the applicant, or asks something of them. */
    private static final Set<EventType> TOLD = EnumSet.of(
            EventType.NOT_ACCEPTED,
            EventType.SUPPLEMENT_REQUESTED,
            EventType.PAYMENT_REQUESTED,
            EventType.CORRECTED,
            EventType.SUSPENDED,
            EventType.TERMINATED,
            EventType.FINISHED,
            EventType.WITHDRAWN,
            EventType.RESCHEDULED,
            EventType.APOLOGISED);

    /** Of a component or a result, wherever it stands: its name may be anybody's. */
    private static final String FILE = "file";

    private FreeText() {}

    static HistoryEntry shown(HistoryEntry entry, Audience audience) {
        if (audience == Audience.STAFF) {
            return entry;
        }
        JsonNode data = StoredJson.read(entry.data(), JsonNode.class);
        if (audience == Audience.NOBODY) {
            data.findParents(FILE).forEach(described -> ((ObjectNode) described).remove(FILE));
        }
        if (!(data instanceof ObjectNode fields)) {
            return entry.with(StoredJson.write(data));
        }
        fields.remove(INTERNAL);
        boolean told = audience == Audience.APPLICANT && TOLD.contains(entry.type());
        return entry.with(StoredJson.write(told ? fields : fields.remove(SAID)));
    }
}
