package vn.cchc.kit.worktime;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch in which the clock stands still.
 *
 * @param to when the work went on; null while the pause is still open
 */
public record Pause(Instant from, Instant to, String reason) {

    public Pause {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(reason, "reason");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A pause ends after it begins, not " + from + " to " + to);
        }
    }

    public boolean isOpen() {
        return to == null;
    }

    public Optional<Instant> end() {
        return Optional.ofNullable(to);
    }
}
