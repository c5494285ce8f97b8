package vn.cchc.plan.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.plan.ContractTest;
import vn.cchc.plan.scoring.criteria.CriteriaSet;
import vn.cchc.plan.scoring.criteria.Deadlines;
import vn.cchc.plan.scoring.criteria.SetHead;
import vn.cchc.plan.scoring.criteria.SetState;
import vn.cchc.plan.scoring.domain.CriteriaTree;
import vn.cchc.plan.scoring.domain.Criterion;
import vn.cchc.plan.scoring.domain.Formula;
import vn.cchc.plan.scoring.domain.Line;
import vn.cchc.plan.scoring.domain.Measure;
import vn.cchc.plan.scoring.domain.SelfScore;
import vn.cchc.plan.scoring.domain.Step;
import vn.cchc.plan.scoring.domain.Total;
import vn.cchc.plan.scoring.domain.Verdict;

/** What is sent is, field by field, what the samples say. */
class CardMessageTest {

    private static final Map<CardEventType, Step> STEPS = Map.of(
            CardEventType.OPENED, Step.OPEN,
            CardEventType.SELF_SCORED, Step.SELF_SCORED,
            CardEventType.CONFIRMED, Step.CONFIRMED,
            CardEventType.RETURNED, Step.OPEN,
            CardEventType.APPRAISED, Step.APPRAISED,
            CardEventType.EXPLAINED, Step.EXPLAINED,
            CardEventType.FINALISED, Step.FINAL,
            CardEventType.PUBLISHED, Step.FINAL);

    private static final CriteriaTree TREE = ((CriteriaTree.Grown) CriteriaTree.of(List.of(
                    new Criterion("cddh", null, null, "Chỉ đạo, điều hành", null, null, true, null),
                    judged("cddh.kh", "TC 1.1", "Mức độ hoàn thành kế hoạch CCHC"),
                    judged("cddh.kt", "TC 1.3", "Tỷ lệ đơn vị được kiểm tra"))))
            .tree();

    private static final CriteriaSet SET = new CriteriaSet(
            UUID.fromString("5b0c3f0e-6a34-4b7b-9a57-0b6f6f6c2f11"),
            new SetHead(
                    "CCHC-XA",
                    2026,
                    "Bộ tiêu chí xác định Chỉ số CCHC của UBND cấp xã năm 2026",
                    "H90",
                    null,
                    null,
                    true,
                    new BigDecimal("70"),
                    null),
            SetState.IN_FORCE,
            TREE,
            Instant.EPOCH,
            null,
            1);

    @ParameterizedTest
    @EnumSource(CardEventType.class)
    void isSentExactlyAsItsSample(CardEventType type) {
        // Given
        String name = type.wireName().replace("vn.cchc.scorecard.", "").replace(".v1", "");
        JsonNode sample =
                ContractTest.read(Path.of("src", "main", "resources", "contract", "scorecard-events", name + ".json"));
        // When
        JsonNode sent = CloudEvents.toData(
                message(type, Instant.parse(sample.get("time").asText())));
        // Then
        assertThat(sent.toPrettyString()).isEqualTo(sample.get("data").toPrettyString());
        assertThat(sample.get("type").asText()).isEqualTo(type.wireName());
    }

    private static CardMessage message(CardEventType type, Instant at) {
        Step step = STEPS.get(type);
        boolean scored = type != CardEventType.OPENED;
        boolean appraised = step.compareTo(Step.APPRAISED) >= 0;
        boolean decided = step == Step.FINAL;
        boolean published = type == CardEventType.PUBLISHED;
        CardMessage.After after = new CardMessage.After(
                step,
                scored ? sum("3.8") : null,
                appraised ? sum("2.5") : null,
                decided ? sum("2.8") : null,
                published ? 1 : null,
                published ? 2 : null);
        List<Line> lines = List.of(
                line(0, scored ? "1.8" : null, appraised ? "1.5" : null, decided ? "1.8" : null),
                line(1, scored ? "2" : null, appraised ? "1" : null, null));
        return new CardMessage(
                UUID.fromString("8d3c2b60-51f4-4a65-9f0f-2e7f6f3a9b10"),
                type,
                at,
                CardMessage.SetRef.of(SET),
                "H90.41",
                after,
                CardMessage.lines(SET, step, lines),
                detail(type));
    }

    private static CardMessage.Detail detail(CardEventType type) {
        Deadlines days = new Deadlines(
                LocalDate.of(2026, 12, 10),
                LocalDate.of(2026, 12, 25),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 1, 15));
        for (StepAction action : StepAction.values()) {
            if (action.event() == type && action.due(days) != null) {
                return new CardMessage.Detail(action.due(days), type == CardEventType.APPRAISED);
            }
        }
        return CardMessage.Detail.NONE;
    }

    private static CardMessage.Sum sum(String points) {
        return CardMessage.Sum.of(new Total(new BigDecimal(points), new BigDecimal("4.0000")));
    }

    private static Criterion judged(String key, String code, String name) {
        return new Criterion(key, "cddh", code, name, new BigDecimal("2.0000"), new Formula.Judged(), true, null);
    }

    private static Line line(int index, String self, String appraised, String decided) {
        return new Line(
                TREE.scored().get(index),
                self == null
                        ? null
                        : new SelfScore(
                                new Measure.Judgement(new BigDecimal(self)), new BigDecimal(self), null, List.of()),
                verdict(appraised),
                null,
                verdict(decided));
    }

    private static Verdict verdict(String points) {
        return points == null ? null : new Verdict(null, new BigDecimal(points), "lý do không được gửi đi");
    }
}
