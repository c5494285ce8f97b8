package vn.cchc.dossier.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.rating.RatingEvents.OpenSurveyData;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.web.BusinessDays;

/** Keeps the answers to the survey that is open all year, in the transaction at hand. */
@ApplicationScoped
class OpenSurvey {

    private static final Text NO_AGENCY =
            Text.of("Không có cơ quan này vào thời điểm này.", "There is no such agency at this time.");

    private final EntityManager entities;
    private final ReplicatedAgencies agencies;
    private final Criteria criteria;
    private final Outbox outbox;
    private final Timeliness timeliness;

    OpenSurvey(
            EntityManager entities,
            ReplicatedAgencies agencies,
            Criteria criteria,
            Outbox outbox,
            Timeliness timeliness) {
        this.entities = entities;
        this.agencies = agencies;
        this.criteria = criteria;
        this.outbox = outbox;
        this.timeliness = timeliness;
    }

    /** What is asked today. */
    List<Criterion> questions() {
        return criteria.askedOpenlyOn(BusinessDays.of(timeliness.now()));
    }

    Ratings.Given answer(OpenSurveyRequest request) {
        LocalDate today = BusinessDays.of(timeliness.now());
        if (agencies.find(request.agency(), today).isEmpty()) {
            throw Problems.unprocessable("agency-not-in-force", NO_AGENCY, Violation.at("/agency", NO_AGENCY));
        }
        List<Criterion> asked = criteria.askedOpenlyOn(today);
        Scores.check(request.scores(), asked);
        OpenSurveyData data = new OpenSurveyData(
                UUID.randomUUID(),
                YearMonth.from(today).toString(),
                request.agency(),
                request.channelOrOnline(),
                Scores.data(request.scores(), asked));
        store(data, asked);
        outbox.append(RatingEvents.publish(data));
        return new Ratings.Given(data.month(), data.scores().size());
    }

    private void store(OpenSurveyData data, List<Criterion> asked) {
        entities.createNativeQuery("""
                        insert into open_survey_answer (id, month, agency, channel)
                        values (:id, :month, :agency, :channel)""")
                .setParameter("id", data.answer())
                .setParameter("month", YearMonth.parse(data.month()).atDay(1))
                .setParameter("agency", data.agency())
                .setParameter("channel", data.channel().name())
                .executeUpdate();
        Scores.store(entities, Kept.OPEN_SURVEY, data.answer(), data.scores(), asked);
    }
}
