package vn.cchc.plan.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.scoring.domain.CriteriaTreeTest.grown;
import static vn.cchc.plan.scoring.domain.CriteriaTreeTest.judged;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final Criterion SURVEY = new Criterion(
            "s",
            null,
            null,
            "Khảo sát",
            new BigDecimal("4"),
            new Formula.Survey(new BigDecimal("100"), 30),
            true,
            null);
    private static final CriteriaTree TREE =
            grown(judged("a", null, "TC 1", "2"), judged("b", null, "TC 1", "3"), SURVEY);
    private static final List<Evidence> PROOF = List.of(new Evidence("Báo cáo", "215/BC-UBND", null, null, null));

    private final Scorecard open = Scorecard.open(TREE, new ScoringTerms(true, DUE));

    @Test
    void walksFromSelfScoreToResult() {
        // Given
        Scorecard confirmed = accepted(accepted(scored().submit()).confirm());
        Scorecard appraised = accepted(accepted(confirmed.appraise(Map.of(
                        "a", new Verdict(null, new BigDecimal("1"), "Thiếu sản phẩm"),
                        "s", new Verdict(FormulaTest.share("80", "100"), null, null))))
                .finishAppraisal());
        Scorecard explained = accepted(
                accepted(appraised.explain(Map.of("a", "Đã gửi bổ sung"))).finishExplanation());
        // When
        Scorecard decided = accepted(
                explained.decide(Map.of("a", new Verdict(null, new BigDecimal("1.5"), "Chấp nhận một phần")), DUE));
        Scorecard done = accepted(decided.finish(DUE));
        // Then
        assertThat(done.step()).isEqualTo(Step.FINAL);
        assertThat(done.totals().self()).isEqualTo(new Total(new BigDecimal("4.5"), new BigDecimal("5")));
        assertThat(done.totals().appraised().points()).isEqualByComparingTo("6.7");
        assertThat(done.totals().decided().points()).isEqualByComparingTo("7.2");
        assertThat(done.totals().decided().percent()).isEqualByComparingTo("80.00");
        assertThat(done.weakerThan(new BigDecimal("76"))).extracting(Line::key).containsExactly("a");
        assertThat(done.weakerThan(new BigDecimal("75"))).isEmpty();
    }

    @Test
    void nothingIsHandedInWithoutScoresAndEvidence() {
        // Given
        SelfScore bare = SelfScore.claimed(new Measure.Judgement(BigDecimal.ONE), null, List.of());
        Scorecard half = accepted(open.selfScore(Map.of("a", bare)));
        // When // Then
        assertThat(codes(half.submit())).containsExactly("evidence-missing", "criterion-not-scored");
    }

    @Test
    void aLinkWithoutChecksumProvesNothing() {
        assertThat(new Evidence("Ảnh", null, null, "https://x.vn/a.png", null).proves())
                .isFalse();
        assertThat(new Evidence("Ảnh", null, null, "https://x.vn/a.png", "ab").proves())
                .isTrue();
    }

    @Test
    void pointsBeyondTheMaximumAreRefusedAtEveryStep() {
        // Given
        SelfScore much = SelfScore.claimed(new Measure.Judgement(new BigDecimal("2.5")), null, PROOF);
        Scorecard confirmed = accepted(accepted(scored().submit()).confirm());
        // When // Then
        assertThat(codes(open.selfScore(Map.of("a", much)))).containsExactly("points-beyond-maximum");
        assertThat(codes(confirmed.appraise(Map.of("a", new Verdict(null, new BigDecimal("2.01"), "x")))))
                .containsExactly("points-beyond-maximum");
    }

    @Test
    void aDifferenceNeedsItsReason() {
        // Given
        Scorecard confirmed = accepted(accepted(scored().submit()).confirm());
        // When // Then
        assertThat(codes(confirmed.appraise(Map.of("a", new Verdict(null, BigDecimal.ONE, null)))))
                .containsExactly("reason-missing");
        assertThat(confirmed.appraise(Map.of("a", new Verdict(null, new BigDecimal("2.0"), null))))
                .isInstanceOf(ScoringDecision.Accepted.class);
    }

    @Test
    void aSurveyIsTheAppraisersAndCannotBeLeftOut() {
        // Given
        SelfScore own = SelfScore.claimed(FormulaTest.share("90", "100"), null, PROOF);
        Scorecard confirmed = accepted(accepted(scored().submit()).confirm());
        // When // Then
        assertThat(codes(open.selfScore(Map.of("s", own)))).containsExactly("criterion-by-survey");
        assertThat(codes(confirmed.finishAppraisal())).containsExactly("criterion-not-scored");
        assertThat(codes(confirmed.appraise(Map.of("s", new Verdict(FormulaTest.share("9", "10"), null, null)))))
                .containsExactly("sample-too-small");
    }

    @Test
    void whatDoesNotApplyLeavesTheMaximum() {
        // Given
        SelfScore left = SelfScore.claimed(new Measure.NotApplicable(), "Mới thành lập", List.of());
        // When
        Scorecard scored = accepted(scored().selfScore(Map.of("b", left)));
        // Then
        assertThat(scored.totals().self()).isEqualTo(new Total(new BigDecimal("2"), new BigDecimal("2")));
        assertThat(codes(open.selfScore(Map.of("b", SelfScore.claimed(new Measure.NotApplicable(), null, List.of())))))
                .containsExactly("reason-missing");
        assertThat(codes(Scorecard.open(TREE, new ScoringTerms(false, DUE)).selfScore(Map.of("b", left))))
                .containsExactly("not-applicable-refused");
    }

    @Test
    void nothingThatCountsIsNoPercentage() {
        // Given
        SelfScore left = SelfScore.claimed(new Measure.NotApplicable(), "Không có", List.of());
        // When
        Scorecard scored = accepted(open.selfScore(Map.of("a", left, "b", left)));
        // Then
        assertThat(scored.totals().self().percent()).isNull();
    }

    @Test
    void stepsAreTakenInOrder() {
        assertThat(open.confirm()).isInstanceOf(ScoringDecision.TooEarlyOrLate.class);
        assertThat(open.finish(DUE)).isInstanceOf(ScoringDecision.TooEarlyOrLate.class);
        assertThat(accepted(scored().submit()).selfScore(Map.of())).isInstanceOf(ScoringDecision.TooEarlyOrLate.class);
        assertThat(open.giveBack("x")).isInstanceOf(ScoringDecision.TooEarlyOrLate.class);
    }

    @Test
    void givenBackKeepsWhatTheUnitSaid() {
        // Given
        Scorecard submitted = accepted(scored().submit());
        // When
        Scorecard back = accepted(submitted.giveBack("Thiếu tài liệu"));
        // Then
        assertThat(back.step()).isEqualTo(Step.OPEN);
        assertThat(back.lines()).isEqualTo(scored().lines());
        assertThat(codes(submitted.giveBack(null))).containsExactly("reason-missing");
    }

    @Test
    void aSilentUnitHoldsUpNobodyOnceItsDaysArePast() {
        // Given
        Scorecard confirmed = accepted(accepted(scored().submit()).confirm());
        Scorecard appraised = accepted(accepted(
                        confirmed.appraise(Map.of("s", new Verdict(FormulaTest.share("80", "100"), null, null))))
                .finishAppraisal());
        // When // Then
        assertThat(appraised.finish(DUE)).isInstanceOf(ScoringDecision.TooEarlyOrLate.class);
        assertThat(accepted(appraised.finish(DUE.plusDays(1))).step()).isEqualTo(Step.FINAL);
        assertThat(codes(appraised.explain(Map.of("a", "x")))).containsExactly("nothing-to-explain");
    }

    private Scorecard scored() {
        return accepted(open.selfScore(Map.of(
                "a", SelfScore.claimed(new Measure.Judgement(new BigDecimal("2")), null, PROOF),
                "b", SelfScore.claimed(new Measure.Judgement(new BigDecimal("2.5")), null, PROOF))));
    }

    private static Scorecard accepted(ScoringDecision decision) {
        assertThat(decision).isInstanceOf(ScoringDecision.Accepted.class);
        return ((ScoringDecision.Accepted) decision).scorecard();
    }

    private static List<String> codes(ScoringDecision decision) {
        assertThat(decision).isInstanceOf(ScoringDecision.Refused.class);
        return ((ScoringDecision.Refused) decision)
                .faults().stream().map(fault -> fault.fault().code()).toList();
    }
}
