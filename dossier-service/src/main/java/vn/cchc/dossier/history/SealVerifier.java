package vn.cchc.dossier.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Says whether a log still holds what it held when its day was sealed. */
@ApplicationScoped
class SealVerifier {

    /** What a look at the seal of a day says. */
    enum Finding {
        WHOLE,
        /** Its lines were kept long enough and erased; what it held can't be told any more. */
        ERASED,
        /** The day is too young to be sealed, or the log too young to have the day. */
        NOT_SEALED,
        /** A seal was taken away: there are later ones. */
        SEAL_MISSING,
        /** The seal itself was changed, or the one before it. */
        SEAL_CHANGED,
        /** Rows of the day were changed, added or taken away since. */
        DAY_CHANGED
    }

    private final SealTable seals;

    SealVerifier(SealTable seals) {
        this.seals = seals;
    }

    Finding verify(Log log, LocalDate day) {
        Optional<Seal> seal = seals.find(log, day);
        if (seal.isEmpty()) {
            return shouldBeSealed(log, day) ? Finding.SEAL_MISSING : Finding.NOT_SEALED;
        }
        Seal.DayContent sealed =
                new Seal.DayContent(seal.get().entries(), seal.get().digest());
        byte[] previous = seals.find(log, day.minusDays(1)).map(Seal::hash).orElse(null);
        if (!Arrays.equals(
                Seal.of(log, day, sealed, previous).hash(), seal.get().hash())) {
            return Finding.SEAL_CHANGED;
        }
        if (seals.isErased(log, day)) {
            return Finding.ERASED;
        }
        Seal.DayContent now = seals.content(log, day);
        boolean same = now.entries() == sealed.entries() && Arrays.equals(now.digest(), sealed.digest());
        return same ? Finding.WHOLE : Finding.DAY_CHANGED;
    }

    private boolean shouldBeSealed(Log log, LocalDate day) {
        boolean laterOnesAre =
                seals.lastSealed(log).filter(last -> last.isAfter(day)).isPresent();
        boolean logIsOlder =
                seals.firstDay(log).filter(first -> !first.isAfter(day)).isPresent();
        return laterOnesAre && logIsOlder;
    }
}
