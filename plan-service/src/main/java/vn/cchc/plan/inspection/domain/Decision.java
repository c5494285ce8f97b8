package vn.cchc.plan.inspection.domain;

/**
 * What comes of wanting something of an inspection of a unit or of a finding.
 *
 * @param <T> {@link Visit} or {@link Finding}
 */
public sealed interface Decision<T> {

    /** As it now is; the event is null when there is nothing to tell. */
    record Accepted<T>(T after, InspectionEvent event) implements Decision<T> {}

    /** Nothing changed, and why; the code is stable. */
    record Rejected<T>(Refusal refusal) implements Decision<T> {}

    /** A reason why something cannot be done. */
    record Refusal(String code, String vietnamese, String english) {

        <T> Decision<T> rejected() {
            return new Rejected<>(this);
        }
    }

    static <T> Decision<T> accepted(T after, InspectionEvent event) {
        return new Accepted<>(after, event);
    }
}
