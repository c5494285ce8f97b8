package vn.cchc.dossier.rating;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.outbox.OutboxEvent;
import vn.cchc.kit.web.BusinessDays;

/** A rating as it is published: with neither the dossier nor the moment, so that it can't be led back to a person. */
final class RatingEvents {

    static final String TOPIC = "cchc.rating-events.v1";
    static final String TYPE = "vn.cchc.rating.given.v1";

    static final String OPEN_SURVEY = "vn.cchc.open-survey.answered.v1";

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

    /** An answer to the open survey: about a unit, not about a dossier. */
    record OpenSurveyData(UUID answer, String month, String agency, RatingChannel channel, List<ScoreData> scores) {}

    /** The event's time is the beginning of the month. */
    static OutboxEvent publish(OpenSurveyData data) {
        return new OutboxEvent(TOPIC, OPEN_SURVEY, data.answer().toString(), 1, beginning(data.month()), data);
    }

    /** The event's time is the beginning of the month. */
    static OutboxEvent publish(RatingData data) {
        return new OutboxEvent(TOPIC, TYPE, data.rating().toString(), 1, beginning(data.month()), data);
    }

    private static Instant beginning(String month) {
        return BusinessDays.start(YearMonth.parse(month).atDay(1));
    }
}
