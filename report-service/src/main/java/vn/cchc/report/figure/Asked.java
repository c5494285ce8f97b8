package vn.cchc.report.figure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.projecting.KnownThen;

/**
 * Which dossiers are looked at, and when.
 *
 * @param agencyPath the agency with all below it
 * @param at the end of the period, or earlier
 * @param onlineOnly whether only what came in online
 * @param lock the lock whose frozen figures are read; null for the present ones
 * @param known what was known then, where that is what is looked at; null for all that is known
 */
public record Asked(String agencyPath, ReportPeriod period, AsAt at, boolean onlineOnly, UUID lock, KnownThen known) {

    public static Asked of(String agencyPath, ReportPeriod period, AsAt at) {
        return new Asked(agencyPath, period, at, false, null, null);
    }

    public Asked onlyOnline() {
        return new Asked(agencyPath, period, at, true, lock, known);
    }

    /** The same of an agency below, as it is. */
    public Asked below(String path) {
        return new Asked(path, period, at, onlineOnly, lock, known);
    }

    public Asked frozenBy(UUID frozen, AsAt then) {
        return new Asked(agencyPath, period, then, onlineOnly, frozen, null);
    }

    /** The same as it is known today. */
    public Asked unlocked() {
        return new Asked(agencyPath, period, at, onlineOnly, null, known);
    }

    /** The same by what was known then, locked or not. */
    public Asked asKnown(KnownThen then) {
        return new Asked(agencyPath, period, at, onlineOnly, null, then);
    }

    /** When what is looked at was known; null where it is all that is known or was frozen. */
    public OffsetDateTime knownAt() {
        return known == null ? null : AsAt.local(known.instant());
    }

    /** Whether it is counted dossier by dossier: sums are of what is known today. */
    public boolean apart() {
        return locked() || known != null;
    }

    public boolean locked() {
        return lock != null;
    }

    /** Whether the agency has nothing above it. */
    public boolean everywhere() {
        return !agencyPath.contains("/");
    }

    /** What stands after {@code from} in a query, with its own parameters first. */
    public String source() {
        if (known != null) {
            return "known_standing(?, ?, ?, ?, ?::text[], ?::json, ?::json)";
        }
        return locked() ? "frozen_standing(?, ?)" : "dossier_standing(?, ?, ?, ?)";
    }

    /** As {@link #source()}, where only those matter that are late or overdue: whatever else is kept apart is there too. */
    public String late() {
        return apart() ? source() : "late_standing(?, ?, ?, ?)";
    }

    /** As {@link #source()}, found agency by agency where that is less than all there are. */
    public String nearestSource() {
        return apart() || everywhere() ? source() : "standing_of_few(?, ?, ?, ?)";
    }

    /** As {@link #source()}, of what had ended, with the working days it took. */
    public String times() {
        if (known != null) {
            return "known_times(?, ?, ?, ?, ?::text[], ?::json, ?::json)";
        }
        return locked() ? "frozen_times(?, ?)" : "dossier_times(?, ?, ?, ?)";
    }

    /** As {@link #source()}, for what was told on a topic; its parameters are the topic and {@link #toldUntil()}. */
    public String told() {
        return locked() ? "told_frozen(?, ?)" : "told_as_of(?, ?)";
    }

    public Object toldUntil() {
        return toldUntil(at.instant());
    }

    /** For what has days of its own and is read as it was known at another instant, such as the catalogue. */
    public Object toldUntil(Instant known) {
        return locked() ? lock : known;
    }

    /** The parameters of {@link #source()}, followed by those of the rest of the query. */
    public Object[] parameters(Object... more) {
        List<Object> all = new ArrayList<>(
                locked() ? List.of(lock, agencyPath) : List.of(at.instant(), at.day(), period.from(), agencyPath));
        if (known != null) {
            Collections.addAll(all, known.changed().toArray(String[]::new), known.facts(), known.states());
        }
        Collections.addAll(all, more);
        return all.toArray();
    }
}
