package vn.cchc.dossier.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.cchc.dossier.domain.Result;
import vn.cchc.dossier.domain.Status;

/**
 * Where the dossiers of one procedure that an agency had received by the end of a day stood then. Received is counted from
 * the dossiers, the rest from their histories; a dossier whose history does not say where it stood makes the two differ.
 */
record BalanceLine(
        String agency,
        String procedure,
        long received,
        long processing,
        long waiting,
        long finished,
        long refused,
        long withdrawn,
        long terminated,
        long notAccepted) {

    static BalanceLine none(String agency, String procedure) {
        return new BalanceLine(agency, procedure, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @JsonProperty("balanced")
    boolean isBalanced() {
        return received == processing + waiting + finished + refused + withdrawn + terminated + notAccepted;
    }

    /** Counts dossiers of which only the number is known. */
    BalanceLine plusReceived(long count) {
        return new BalanceLine(
                agency,
                procedure,
                received + count,
                processing,
                waiting,
                finished,
                refused,
                withdrawn,
                terminated,
                notAccepted);
    }

    /** Counts dossiers in a state; one finished by a refusal is refused. */
    BalanceLine plus(Status state, Result result, long count) {
        Place place = Place.of(state, result);
        return new BalanceLine(
                agency,
                procedure,
                received,
                processing + place.share(Place.PROCESSING, count),
                waiting + place.share(Place.WAITING, count),
                finished + place.share(Place.FINISHED, count),
                refused + place.share(Place.REFUSED, count),
                withdrawn + place.share(Place.WITHDRAWN, count),
                terminated + place.share(Place.TERMINATED, count),
                notAccepted + place.share(Place.NOT_ACCEPTED, count));
    }

    private enum Place {
        PROCESSING,
        WAITING,
        FINISHED,
        REFUSED,
        WITHDRAWN,
        TERMINATED,
        NOT_ACCEPTED;

        static Place of(Status state, Result result) {
            return switch (state) {
                case ACCEPTED, PROCESSING -> PROCESSING;
                case AWAITING_SUPPLEMENT, AWAITING_PAYMENT, SUSPENDED -> WAITING;
                case FINISHED, RETURNED -> result == Result.REFUSED ? REFUSED : FINISHED;
                case WITHDRAWN -> WITHDRAWN;
                case TERMINATED -> TERMINATED;
                case NOT_ACCEPTED -> NOT_ACCEPTED;
            };
        }

        long share(Place other, long count) {
            return this == other ? count : 0;
        }
    }
}
