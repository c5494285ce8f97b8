package vn.cchc.report.reading;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/** Up to which instant nothing has changed while readings were kept, as a request found when it first asked. */
@RequestScoped
class CheckedReadings {

    private Instant until = Instant.MIN;
    private boolean changed;

    boolean stand(Instant at) {
        return !at.isAfter(until);
    }

    /** Whether something had changed: then each reading is asked about by itself. */
    boolean changed() {
        return changed;
    }

    void found(Instant at, boolean unchanged) {
        if (unchanged) {
            until = at;
        } else {
            changed = true;
        }
    }
}
