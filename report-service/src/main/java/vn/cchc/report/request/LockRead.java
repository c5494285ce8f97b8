package vn.cchc.report.request;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import vn.cchc.report.figure.Asked;

/** What the question of the request at hand is read from, where its period is closed. */
@RequestScoped
public class LockRead {

    private Asked asked;

    void note(Asked closed) {
        asked = closed;
    }

    /** With its lock; empty where the present figures are read. */
    public Optional<Asked> asked() {
        return Optional.ofNullable(asked);
    }
}
