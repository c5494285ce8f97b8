package vn.cchc.dossier.rating;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.dossier.rating.RatingEvents.ScoreData;
import vn.cchc.dossier.rating.RatingRequest.Score;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** The scores of one slip: whether they can be given, and how they are kept. */
final class Scores {

    private static final Text TWICE = Text.of("tiêu chí lặp lại", "is given twice");
    private static final Text ONE_OF_BOTH =
            Text.of("chọn điểm hoặc không có ý kiến", "is either a score or no opinion");
    private static final Text UNKNOWN =
            Text.of("tiêu chí không có hiệu lực trong ngày", "is no criterion in force today");
    private static final Text OFF_SCALE = Text.of("ngoài thang điểm của tiêu chí", "is not on the criterion's scale");

    private Scores() {}

    /** Each criterion once, among those that are asked, and on its scale. */
    static void check(List<Score> scores, List<Criterion> asked) {
        requireOneAnswerEach(scores);
        Map<String, Criterion> known = byCode(asked);
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            Criterion criterion = known.get(score.criterion());
            if (criterion == null) {
                faults.add(Violation.at("/scores/" + i + "/criterion", UNKNOWN));
            } else if (!isOnScale(score, criterion)) {
                faults.add(Violation.at("/scores/" + i + "/score", OFF_SCALE));
            }
        }
        if (!faults.isEmpty()) {
            throw Problems.unprocessable("score-not-on-slip", OFF_SCALE, faults);
        }
    }

    static List<ScoreData> data(List<Score> scores, List<Criterion> asked) {
        Map<String, Criterion> known = byCode(asked);
        return scores.stream()
                .map(score -> new ScoreData(
                        score.criterion(), known.get(score.criterion()).kind(), score.score()))
                .toList();
    }

    static void store(EntityManager entities, Kept kept, UUID id, List<ScoreData> scores, List<Criterion> asked) {
        Map<String, Criterion> known = byCode(asked);
        String insert = kept.in("""
                insert into {scores} ({key}, criterion, criterion_from, score)
                values (:id, :criterion, :from, cast(:score as integer))""");
        scores.forEach(score -> entities.createNativeQuery(insert)
                .setParameter("id", id)
                .setParameter("criterion", score.criterion())
                .setParameter("from", from(known, score))
                .setParameter(
                        "score", score.score() == null ? null : score.score().toString())
                .executeUpdate());
    }

    private static LocalDate from(Map<String, Criterion> known, ScoreData score) {
        return known.get(score.criterion()).effectiveFrom();
    }

    private static Map<String, Criterion> byCode(List<Criterion> asked) {
        return asked.stream().collect(Collectors.toMap(Criterion::code, Function.identity()));
    }

    private static void requireOneAnswerEach(List<Score> scores) {
        List<Violation> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            if (!seen.add(score.criterion())) {
                faults.add(Violation.at("/scores/" + i + "/criterion", TWICE));
            }
            if ((score.score() == null) != score.withoutOpinion()) {
                faults.add(Violation.at("/scores/" + i + "/score", ONE_OF_BOTH));
            }
        }
        if (!faults.isEmpty()) {
            throw Problems.validation(faults);
        }
    }

    private static boolean isOnScale(Score score, Criterion criterion) {
        return score.withoutOpinion()
                ? criterion.noOpinion()
                : score.score() >= criterion.lowest() && score.score() <= criterion.highest();
    }
}
