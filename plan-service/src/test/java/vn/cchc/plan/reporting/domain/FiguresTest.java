package vn.cchc.plan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Field RECEIVED =
            new Field("received", "Hồ sơ tiếp nhận", Field.Type.INTEGER, "hồ sơ", true, BigDecimal.ZERO, null);
    private static final Field SHARE = new Field("share", "Tỷ lệ", Field.Type.PERCENT, "%", false, null, null);
    private static final Field ON = new Field("on", "Ngày họp", Field.Type.DATE, null, false, null, null);
    private static final Field DONE = new Field("done", "Đã làm", Field.Type.BOOLEAN, null, false, null, null);
    private static final Field WHY = new Field("why", "Lý do", Field.Type.TEXT, null, false, null, null);
    private static final List<Field> FORM = List.of(RECEIVED, SHARE, ON, DONE, WHY);

    private static List<String> wrong(Map<String, Object> values) {
        return Figures.faults(List.of(FORM), values).stream()
                .map(Fault::pointer)
                .toList();
    }

    @Test
    void aFormThatIsFilledInHasNoFaults() {
        Map<String, Object> values = Map.of(
                "received",
                new BigDecimal("42"),
                "share",
                new BigDecimal("71.4"),
                "on",
                "2026-09-16",
                "done",
                true,
                "why",
                "Không");
        assertThat(wrong(values)).isEmpty();
    }

    @Test
    void everyValueIsHeldToItsField() {
        Map<String, Object> values = Map.of(
                "received",
                new BigDecimal("-1"),
                "share",
                new BigDecimal("100.01"),
                "on",
                "16/09/2026",
                "done",
                "có",
                "why",
                " ",
                "unknown",
                BigDecimal.ONE);
        assertThat(wrong(values))
                .containsExactly(
                        "/figures/received",
                        "/figures/share",
                        "/figures/on",
                        "/figures/done",
                        "/figures/why",
                        "/figures/unknown");
    }

    @Test
    void whatIsRequiredIsMissedAndWholeNumbersAreWhole() {
        assertThat(wrong(Map.of())).containsExactly("/figures/received");
        assertThat(wrong(Map.of("received", new BigDecimal("1.5")))).containsExactly("/figures/received");
        assertThat(wrong(Map.of("received", new BigDecimal("2.0")))).isEmpty();
        assertThat(wrong(Map.of("received", new BigDecimal("1000000000000000"))))
                .containsExactly("/figures/received");
    }

    @Test
    void aCodeThatIsNoneIsNotRepeated() {
        assertThat(wrong(Map.of("received", BigDecimal.ONE, "a/b", BigDecimal.ONE)))
                .containsExactly("/figures");
    }

    @Test
    void oneSetOfFiguresServesTwoForms() {
        // Given
        List<List<Field>> forms = List.of(List.of(RECEIVED), List.of(SHARE, RECEIVED));
        Map<String, Object> values = Map.of("received", BigDecimal.TEN, "share", BigDecimal.ONE);
        // When // Then
        assertThat(Figures.faults(forms, values)).isEmpty();
        assertThat(Figures.of(List.of(RECEIVED), values)).isEqualTo(Map.of("received", BigDecimal.TEN));
    }

    @Test
    void sharesAreNotAddedAndNothingHasNoSum() {
        // Given
        List<Map<String, Object>> lines = List.of(Map.of("share", BigDecimal.TEN), Map.of("share", BigDecimal.TEN));
        // When // Then
        assertThat(Totals.of(FORM, lines)).isEmpty();
        assertThat(Totals.of(FORM, List.of())).isEmpty();
    }
}
