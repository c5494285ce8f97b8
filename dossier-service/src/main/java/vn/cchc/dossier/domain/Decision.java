package vn.cchc.dossier.domain;

import java.util.List;

/** The answer to "may this be recorded?". */
public sealed interface Decision {

    /** Yes: these events, in this order; the last one leaves the dossier as it now is. */
    record Accepted(List<RecordedEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }

        public Dossier next() {
            return events.get(events.size() - 1).after();
        }
    }

    /** Not yet: an event of that type must come first. */
    record Premature(EventType missing) implements Decision {}

    /** No, and why. */
    record Rejected(Rejection reason) implements Decision {}
}
