package vn.cchc.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowFiguresTest {

    private static final Group RING = new Group("H90.41", "Xã Ia Ring");

    private final RowFigures figures = new RowFigures(new ObjectMapper());

    record Counts(long total, Long absent) {}

    record Listed(String code, Counts counts) {}

    record Part(Group group, int planned) {}

    record Row(Group group, boolean enough, Counts counts, List<Listed> listed, List<Part> parts) {}

    @Test
    void everyNumberIsAFigureUnderItsPlaceInTheRow() {
        // Given
        var row = new Row(
                RING,
                true,
                new Counts(3, null),
                List.of(new Listed("B", new Counts(1, 2L)), new Listed("A", new Counts(0, null))),
                List.of(new Part(new Group("TTHC", "Cải cách thủ tục hành chính"), 6)));

        // When
        var found = figures.figures(row);

        // Then
        assertThat(found)
                .containsExactly(
                        entry("counts.total", new BigDecimal(3)),
                        entry("listed.A.counts.total", new BigDecimal(0)),
                        entry("listed.B.counts.absent", new BigDecimal(2)),
                        entry("listed.B.counts.total", new BigDecimal(1)),
                        entry("parts.TTHC.planned", new BigDecimal(6)));
    }

    @Test
    void whatIsListedInAnotherOrderIsTheSame() {
        // Given
        var first = Map.of("listed", List.of(new Listed("A", new Counts(1, 1L)), new Listed("B", new Counts(2, 2L))));
        var second = Map.of("listed", List.of(new Listed("B", new Counts(2, 2L)), new Listed("A", new Counts(1, 1L))));

        // When
        var found = figures.figures(first);

        // Then
        assertThat(found).isEqualTo(figures.figures(second));
    }
}
