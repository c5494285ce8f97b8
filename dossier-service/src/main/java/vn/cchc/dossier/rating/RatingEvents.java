package vn.cchc.dossier.rating;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.outbox.OutboxEvent;
import vn.cchc.kit.web.BusinessDays;

/** A rating as it is published: with neither the dossier nor the moment, so that it can't be led back to a person. */
final class RatingEvents {

    static final String TOPIC = "cchc.rating-events.v1";
    static final String TYPE = "vn.cchc.rating.given.v1";

    private RatingEvents() {}

    /** @param month in which it was given, as {@code 2026-11} */
    record RatingData(
            UUID rating,
            String month,
            String agency,
            String procedure,
            String field,
            RatingChannel channel,
            List<ScoreData> scores) {}

    /** @param score null for no opinion */
    record ScoreData(String criterion, Criterion.Kind kind, Integer score) {}

    /** The event's time is the beginning of the month. */
    static OutboxEvent publish(RatingData data) {
        return new OutboxEvent(
                TOPIC,
                TYPE,
                data.rating().toString(),
                1,
                BusinessDays.start(YearMonth.parse(data.month()).atDay(1)),
                data);
    }
}
