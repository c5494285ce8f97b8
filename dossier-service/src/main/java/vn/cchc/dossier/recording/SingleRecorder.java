package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.recording.Recorded.Outcome;
import vn.cchc.dossier.register.Register;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.ETags;

/** Records one event for somebody who is looking at the dossier and wants to know at once. */
@ApplicationScoped
public class SingleRecorder {

    private final Recorder recorder;
    private final Register register;
    private final Admission admission;
    private final Parking parking;
    private final Timeliness timeliness;

    SingleRecorder(Recorder recorder, Register register, Admission admission, Parking parking, Timeliness timeliness) {
        this.recorder = recorder;
        this.register = register;
        this.admission = admission;
        this.parking = parking;
        this.timeliness = timeliness;
    }

    @Transactional
    public Recorded record(EventRequest request, Sender sender, String ifMatch) {
        if (request.type() == EventType.RECEIVED) {
            throw Problems.validation(Violation.at(
                    "/type", "gửi qua POST /dossiers hoặc theo lô", "is sent to POST /dossiers or in a batch"));
        }
        if (ifMatch != null) {
            register.lock(request.dossier())
                    .filter(admission::covers)
                    .ifPresent(dossier ->
                            ETags.requireMatch(ifMatch, dossier.course().sequence()));
        }
        Recorded recorded = recorder.record(request, sender, false);
        if (recorded.problem() != null) {
            throw recorded.problem();
        }
        return recorded.outcome() == Outcome.ACCEPTED ? released(request, recorded) : recorded;
    }

    /** What waited for it is recorded as well. */
    private Recorded released(EventRequest request, Recorded recorded) {
        return parking.release(request.dossier(), timeliness.now())
                .map(Recorded::accepted)
                .orElse(recorded);
    }
}
