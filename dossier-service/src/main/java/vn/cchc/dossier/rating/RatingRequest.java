package vn.cchc.dossier.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/**
 * A filled-in rating slip; questions may be left out.
 *
 * @param verifier the last four digits of the applicant's identity number or phone
 */
record RatingRequest(
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 20) String verifier,
        RatingChannel channel,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Score> scores) {

    private static final Text TWICE = Text.of("tiêu chí lặp lại", "is given twice");
    private static final Text ONE_OF_BOTH =
            Text.of("chọn điểm hoặc không có ý kiến", "is either a score or no opinion");
    private static final Text UNKNOWN =
            Text.of("tiêu chí không có hiệu lực trong ngày", "is no criterion in force today");
    private static final Text OFF_SCALE = Text.of("ngoài thang điểm của tiêu chí", "is not on the criterion's scale");

    /** @param noOpinion the answer is "I don't know"; then there is no score */
    record Score(@NotBlank @Size(max = 20) String criterion, Integer score, Boolean noOpinion) {
        boolean withoutOpinion() {
            return Boolean.TRUE.equals(noOpinion);
        }
    }

    RatingChannel channelOrOnline() {
        return channel == null ? RatingChannel.ONLINE : channel;
    }

    void check(List<Criterion> inForce) {
        requireOneAnswerEach();
        Map<String, Criterion> known = inForce.stream().collect(Collectors.toMap(Criterion::code, Function.identity()));
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

    private void requireOneAnswerEach() {
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
