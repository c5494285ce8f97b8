package vn.cchc.dossier.recording;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.recording.Recorded.Outcome;
import vn.cchc.dossier.register.Register;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.transaction.GroupCommit;
import vn.cchc.kit.web.ETags;

/**
 * Records one event for somebody who is looking at the dossier and wants to know at once. Those that come at the same time
 * share a commit; one whose dossier somebody else holds is written by itself, so that the others need not wait for it.
 */
@ApplicationScoped
public class SingleRecorder {

    /** An event on its way into the history, and what became of it once that is known. */
    private static final class Pending {
        private final EventRequest request;
        private final Sender sender;
        private final String ifMatch;
        private Recorded recorded;

        Pending(EventRequest request, Sender sender, String ifMatch) {
            this.request = request;
            this.sender = sender;
            this.ifMatch = ifMatch;
        }

        String code() {
            return request.dossier();
        }
    }

    private final Recorder recorder;
    private final Register register;
    private final SeenEvents seen;
    private final Admission admission;
    private final Parking parking;
    private final Timeliness timeliness;
    private final GroupCommit<Pending> commits =
            new GroupCommit<>(group -> QuarkusTransaction.requiringNew().run(() -> write(group)));

    SingleRecorder(
            Recorder recorder,
            Register register,
            SeenEvents seen,
            Admission admission,
            Parking parking,
            Timeliness timeliness) {
        this.recorder = recorder;
        this.register = register;
        this.seen = seen;
        this.admission = admission;
        this.parking = parking;
        this.timeliness = timeliness;
    }

    /**
     * Returns when the event is committed; not to be called in a transaction.
     *
     * @param ifMatch refuses a stale view of the dossier; null where none was named
     */
    public Recorded record(EventRequest request, Sender sender, String ifMatch) {
        requireSingle(request);
        Pending pending = new Pending(request, sender, ifMatch);
        commits.commit(pending);
        if (pending.recorded == null) {
            return QuarkusTransaction.requiringNew().call(() -> accepted(alone(pending)));
        }
        return accepted(pending.recorded);
    }

    /** The same in the transaction at hand. */
    @Transactional(TxType.MANDATORY)
    public Recorded within(EventRequest request, Sender sender) {
        requireSingle(request);
        return accepted(alone(new Pending(request, sender, null)));
    }

    private static void requireSingle(EventRequest request) {
        if (request.type() == EventType.RECEIVED) {
            throw Problems.validation(Violation.at(
                    "/type", "gửi qua POST /dossiers hoặc theo lô", "is sent to POST /dossiers or in a batch"));
        }
    }

    private static Recorded accepted(Recorded recorded) {
        if (recorded.problem() != null) {
            throw recorded.problem();
        }
        return recorded;
    }

    /** Those of dossiers that are held elsewhere are left as they are. */
    private void write(List<Pending> group) {
        List<Recorded> outcomes = register.together(() -> recorded(group));
        for (int i = 0; i < group.size(); i++) {
            group.get(i).recorded = outcomes.get(i);
        }
    }

    /** Null for those of dossiers that are held elsewhere, which {@link List#of} and its like refuse. */
    private List<Recorded> recorded(List<Pending> group) {
        List<String> codes = group.stream().map(Pending::code).distinct().toList();
        Map<String, Dossier> held = register.lockFree(codes).stream()
                .collect(Collectors.toMap(dossier -> dossier.registration().code(), dossier -> dossier));
        Map<String, Dossier> untouched = new HashMap<>(held);
        untouched
                .keySet()
                .removeAll(seen.touched(group.stream().map(one -> one.request).toList()));
        return group.stream()
                .map(one -> held.containsKey(one.code()) ? among(one, untouched.remove(one.code())) : null)
                .collect(Collectors.toList());
    }

    /** @param untouched the dossier, if nothing was recorded of it here and none of its events can be known or waiting */
    private Recorded among(Pending one, Dossier untouched) {
        if (untouched == null) {
            return alone(one);
        }
        try {
            requireMatch(one, untouched);
        } catch (Problem stale) {
            return Recorded.rejected(stale);
        }
        return recorder.recordUnseen(one.request, one.sender, untouched);
    }

    private Recorded alone(Pending one) {
        try {
            if (one.ifMatch != null) {
                register.lock(one.code()).ifPresent(dossier -> requireMatch(one, dossier));
            }
        } catch (Problem stale) {
            return Recorded.rejected(stale);
        }
        Recorded recorded = recorder.record(one.request, one.sender, false);
        return recorded.outcome() == Outcome.ACCEPTED ? released(one.request, recorded) : recorded;
    }

    private void requireMatch(Pending one, Dossier dossier) {
        if (one.ifMatch != null && admission.covers(dossier, one.sender)) {
            ETags.requireMatch(one.ifMatch, dossier.course().sequence());
        }
    }

    /** What waited for it is recorded as well. */
    private Recorded released(EventRequest request, Recorded recorded) {
        return parking.release(request.dossier(), timeliness.now())
                .map(Recorded::accepted)
                .orElse(recorded);
    }
}
