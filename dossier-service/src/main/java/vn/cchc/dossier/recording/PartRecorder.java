package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.recording.Recorded.Outcome;

/**
 * Records what a batch brings for one dossier together with what was waiting for it, all in the order in which it happened:
 * what waited is not let in before something older that comes only now.
 */
@ApplicationScoped
class PartRecorder {

    private final Recorder recorder;
    private final Parking parking;
    private final SeenEvents seen;
    private final Timeliness timeliness;

    PartRecorder(Recorder recorder, Parking parking, SeenEvents seen, Timeliness timeliness) {
        this.recorder = recorder;
        this.parking = parking;
        this.seen = seen;
        this.timeliness = timeliness;
    }

    /** @param part of one dossier, in the order in which they happened */
    List<Recorded> record(List<EventRequest> part, Sender sender) {
        boolean waiting = parking.isAnyOf(part.get(0).dossier());
        List<Recorded> outcomes = new ArrayList<>();
        for (EventRequest request : part) {
            outcomes.add(waiting ? afterWhatWaited(request, sender) : recorder.record(request, sender, true));
        }
        boolean parked = outcomes.stream().anyMatch(outcome -> outcome.outcome() == Outcome.PARKED);
        if (waiting || parked) {
            release(part.get(0).dossier());
        }
        return parked ? asTheyAre(part, outcomes) : outcomes;
    }

    /** One by itself: what waited and happened before it goes first. */
    Recorded afterWhatWaited(EventRequest request, Sender sender) {
        parking.release(request.dossier(), request.occurredAt(), timeliness.now());
        return recorder.record(request, sender, true);
    }

    /** Everything that has become possible. */
    void release(String dossier) {
        parking.release(dossier, timeliness.now());
    }

    /** What was parked for the moment only, because its predecessor stood behind it, is recorded by now. */
    private List<Recorded> asTheyAre(List<EventRequest> part, List<Recorded> outcomes) {
        List<Recorded> now = new ArrayList<>();
        for (int index = 0; index < part.size(); index++) {
            Recorded outcome = outcomes.get(index);
            EventRequest request = part.get(index);
            boolean released = outcome.outcome() == Outcome.PARKED && seen.isRecorded(request.dossier(), request.id());
            now.add(released ? Recorded.accepted(null) : outcome);
        }
        return now;
    }
}
