package vn.cchc.plan.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * What a time hangs on that the wording alone does not date.
 *
 * @param amount how many units from the event, or null when the wording gives no number
 * @param unit of the amount, or null
 * @param direction where the time lies from the event, or null when it is not counted from one
 * @param event its words, or null
 * @param authority whose demand, guidance or rule sets the time, or null when the wording names nobody
 * @param plan words of the plan whose time it follows, or null
 */
public record Dependence(
        @Min(1) @Max(10_000) Integer amount,
        SpanUnit unit,
        Direction direction,
        @Size(max = 2000) String event,
        @Size(max = 2000) String authority,
        @Size(max = 2000) String plan) {

    /** Where the time lies from the event. */
    public enum Direction {
        /** Not later than that long after it. */
        WITHIN,
        /** Not earlier than that long after it. */
        NOT_BEFORE,
        /** At least that long ahead of it. */
        BEFORE
    }

    private static final String OF = " của ";

    static Dependence of(DaySpan span, Direction direction) {
        return new Dependence(span.amount(), span.unit().named(), direction, null, null, null);
    }

    static Dependence onEvent(Direction direction) {
        return new Dependence(null, null, direction, null, null, null);
    }

    /** Nothing is counted: somebody or another plan says when. */
    static Dependence onOthers() {
        return new Dependence(null, null, null, null, null, null);
    }

    /** The same with the words of what it hangs on; null where neither words nor a number say anything. */
    Dependence about(Kind kind, String words) {
        if (words.isEmpty()) {
            return direction == null ? null : this;
        }
        if (kind == Kind.PER_PLAN) {
            return new Dependence(amount, unit, direction, null, null, words);
        }
        int of = words.indexOf(OF);
        var named = kind == Kind.ON_DEMAND && of >= 0 ? words.substring(of + OF.length()) : null;
        return new Dependence(amount, unit, direction, words, named, null);
    }
}
