package vn.cchc.dossier.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** The scores given in the open survey one by one, for whoever computes further; there is no person in them to be found. */
@ApplicationScoped
class OpenSurveyExport {

    static final List<String> HEADER =
            List.of("Phiếu", "Tháng", "Mã cơ quan", "Cơ quan", "Kênh", "Tiêu chí", "Nội dung", "Điểm");

    private static final Text TOO_MANY = Text.of(
            "quá nhiều phiếu, cần chọn khoảng ngắn hơn", "holds too many answers, needs to be a shorter period");

    private final EntityManager entities;
    private final AgencyTree agencies;
    private final AgencyScope scope;
    private final RatingConfig config;

    OpenSurveyExport(EntityManager entities, AgencyTree agencies, AgencyScope scope, RatingConfig config) {
        this.entities = entities;
        this.agencies = agencies;
        this.scope = scope;
        this.config = config;
    }

    /** Rows under {@link #HEADER}, a score each, in the order of months; an answer's number counts within the export. */
    @Transactional
    List<List<Object>> rows(String agency, Months months) {
        String top = agency == null ? scope.caller().agency() : agency;
        scope.requireListing(top);
        List<Object[]> scores = scores(String.join(",", agencies.withAllBelow(top)), months);
        if (!scores.isEmpty()
                && ((Number) scores.get(scores.size() - 1)[0]).intValue()
                        > config.openSurvey().exported()) {
            throw Problems.validation(Violation.query("to", TOO_MANY));
        }
        return scores.stream().map(this::row).toList();
    }

    /** The ids are random, so their order says nothing about who answered first. */
    @SuppressWarnings("unchecked")
    private List<Object[]> scores(String all, Months months) {
        return entities.createNativeQuery("""
                        select a.number, to_char(a.month, 'YYYY-MM'), a.agency, a.channel, s.criterion, c.name,
                               cast(s.score as text)
                        from (select row_number() over (order by month, id) as number, open_survey_answer.*
                              from open_survey_answer
                              where agency = any(string_to_array(:agencies, ','))
                                and month between :first and :last
                              order by month, id limit :most) a
                        join open_survey_score s on s.answer = a.id
                        join rating_criterion c on c.code = s.criterion and c.effective_from = s.criterion_from
                        order by a.number, s.criterion""", Object[].class)
                .setParameter("agencies", all)
                .setParameter("first", months.first().atDay(1))
                .setParameter("last", months.last().atDay(1))
                .setParameter("most", config.openSurvey().exported() + 1)
                .getResultList();
    }

    private List<Object> row(Object[] score) {
        String agency = (String) score[2];
        Object given = score[6] == null ? "" : Integer.valueOf((String) score[6]);
        return List.of(score[0], score[1], agency, agencies.name(agency), score[3], score[4], score[5], given);
    }
}
