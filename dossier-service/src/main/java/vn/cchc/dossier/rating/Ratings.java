package vn.cchc.dossier.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.rating.RatingEvents.RatingData;
import vn.cchc.dossier.register.Register;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.BusinessDays;

/** Keeps ratings, in the transaction at hand. */
@ApplicationScoped
class Ratings {

    private static final Text NOT_ENDED =
            Text.of("Hồ sơ chưa giải quyết xong nên chưa đánh giá được.", "The dossier is not settled yet.");
    private static final Text RATED = Text.of("Hồ sơ này đã được đánh giá.", "This dossier was rated already.");

    private final EntityManager entities;
    private final Register register;
    private final Criteria criteria;
    private final Outbox outbox;
    private final Timeliness timeliness;

    Ratings(EntityManager entities, Register register, Criteria criteria, Outbox outbox, Timeliness timeliness) {
        this.entities = entities;
        this.register = register;
        this.criteria = criteria;
        this.outbox = outbox;
        this.timeliness = timeliness;
    }

    /** What the citizen gets to see; the rating cannot be read again. */
    record Given(String month, int scores) {}

    Given give(RatingRequest request) {
        LocalDate today = BusinessDays.of(timeliness.now());
        List<Criterion> inForce = criteria.on(today);
        Scores.check(request.scores(), inForce);
        Dossier dossier = register.find(request.code()).orElseThrow(Problems::notFound);
        if (!(dossier.state() instanceof Ended)) {
            throw Problems.conflict("not-settled", NOT_ENDED);
        }
        takeTheOneChance(request.code());
        RatingData data = data(request, dossier, YearMonth.from(today), inForce);
        store(data, inForce);
        outbox.append(RatingEvents.publish(data));
        return new Given(data.month(), data.scores().size());
    }

    /** The key allows one; a second rating at the same moment waits here and then finds it taken. */
    private void takeTheOneChance(String dossier) {
        int inserted =
                entities.createNativeQuery("""
                        insert into rated_dossier (dossier) values (:dossier)
                        on conflict on constraint rated_dossier_pk do nothing""").setParameter("dossier", dossier).executeUpdate();
        if (inserted == 0) {
            throw Problems.conflict("already-rated", RATED);
        }
    }

    private static RatingData data(RatingRequest request, Dossier dossier, YearMonth month, List<Criterion> inForce) {
        return new RatingData(
                UUID.randomUUID(),
                month.toString(),
                dossier.registration().parties().competent(),
                dossier.registration().procedure().code(),
                dossier.registration().procedure().field().code(),
                request.channelOrOnline(),
                Scores.data(request.scores(), inForce));
    }

    private void store(RatingData data, List<Criterion> inForce) {
        entities.createNativeQuery("""
                        insert into rating (id, month, agency, procedure_code, field_code, channel)
                        values (:id, :month, :agency, :procedure, :field, :channel)""")
                .setParameter("id", data.rating())
                .setParameter("month", YearMonth.parse(data.month()).atDay(1))
                .setParameter("agency", data.agency())
                .setParameter("procedure", data.procedure())
                .setParameter("field", data.field())
                .setParameter("channel", data.channel().name())
                .executeUpdate();
        Scores.store(entities, Kept.RATING, data.rating(), data.scores(), inForce);
    }
}
