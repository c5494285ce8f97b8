package vn.cchc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.importing.RowDifference.Kind;
import vn.cchc.plan.importing.reading.RowStatus;

class ComparisonTest {

    private static PreviewRow row(int number, String label, String title, String lead, String deadline) {
        var task = new PreviewTask(
                label,
                "I. Thể chế",
                null,
                "",
                title,
                List.of(),
                List.of("Báo cáo"),
                List.of(),
                List.of(lead),
                List.of(),
                List.of(),
                List.of(),
                deadline,
                List.of(),
                null,
                null,
                List.of());
        return new PreviewRow(number, "Bảng 1, dòng " + number, RowStatus.OK, task, List.of(), Map.of(), List.of());
    }

    private static List<PlannedTask> stored(List<PreviewRow> rows) {
        return rows.stream()
                .map(row -> new PlannedTask(UUID.randomUUID(), row.task()))
                .toList();
    }

    private static List<RowDifference> differences(List<PreviewRow> rows, List<PreviewRow> before) {
        return new Comparison(rows, before, stored(before)).differences();
    }

    private static final List<PreviewRow> FIRST = List.of(
            row(1, "I.1", "Rà soát văn bản của xã", "Sở Tư pháp", "Quý I"),
            row(2, "I.2", "Tuyên truyền qua loa", "Sở Nội vụ", "Quý II"),
            row(3, "I.3", "Kiểm tra cơ sở", "Sở Nội vụ", "Quý III"));

    @Test
    void theSameRowsDifferInNothing() {
        assertThat(differences(FIRST, FIRST)).isEmpty();
    }

    @Test
    void sayFieldByFieldWhatBecomesDifferent() {
        // Given
        var corrected =
                List.of(FIRST.get(0), row(2, "I.2", "Tuyên truyền qua loa", "Sở Tư pháp", "Quý IV"), FIRST.get(2));

        // When
        var differences = differences(corrected, FIRST);

        // Then
        assertThat(differences).hasSize(1);
        assertThat(differences.get(0).kind()).isEqualTo(Kind.CHANGED);
        assertThat(differences.get(0).fields())
                .containsExactly(
                        new FieldChange(TaskField.LEAD, List.of("Sở Nội vụ"), List.of("Sở Tư pháp")),
                        new FieldChange(TaskField.DEADLINE, List.of("Quý II"), List.of("Quý IV")));
    }

    @Test
    void aRowPutInBetweenMovesTheNumbersAndNothingElse() {
        // Given
        var corrected = List.of(
                FIRST.get(0),
                row(2, "I.2", "Mở lớp bồi dưỡng", "Sở Nội vụ", "Quý II"),
                row(3, "I.3", "Tuyên truyền qua loa", "Sở Nội vụ", "Quý II"),
                row(4, "I.4", "Kiểm tra cơ sở", "Sở Nội vụ", "Quý III"));

        // When
        var differences = differences(corrected, FIRST);

        // Then
        assertThat(differences).extracting(RowDifference::kind).containsExactly(Kind.ADDED, Kind.CHANGED, Kind.CHANGED);
        assertThat(differences.get(1).fields())
                .containsExactly(new FieldChange(TaskField.LABEL, List.of("I.2"), List.of("I.3")));
    }

    @Test
    void aCorrectedTitleIsTheSameTask() {
        // Given
        var corrected = List.of(row(1, "I.1", "Rà soát văn bản của các xã", "Sở Tư pháp", "Quý I"), FIRST.get(1));

        // When
        var differences = differences(corrected, FIRST);

        // Then
        assertThat(differences).extracting(RowDifference::kind).containsExactly(Kind.CHANGED, Kind.REMOVED);
        assertThat(differences.get(0).fields()).extracting(FieldChange::field).containsExactly(TaskField.TITLE);
        assertThat(differences.get(1).title()).isEqualTo("Kiểm tra cơ sở");
    }

    @Test
    void whatWasDecidedInThePlanStaysWhileTheFileSaysTheSame() {
        // Given
        var decided =
                List.of(row(1, "I.1", "Rà soát văn bản của xã", "Sở Nội vụ", "Quý I"), FIRST.get(1), FIRST.get(2));

        // When
        var differences = new Comparison(FIRST, FIRST, stored(decided)).differences();

        // Then
        assertThat(differences).isEmpty();
    }

    @Test
    void aRowThatWasLeftOutStaysOutAndATaskAddedByHandStaysIn() {
        // Given
        var stored =
                stored(List.of(FIRST.get(0), FIRST.get(2), row(9, "I.9", "Việc thêm bằng tay", "Sở Nội vụ", "Quý II")));

        // When
        var comparison = new Comparison(FIRST, FIRST, stored);

        // Then
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.addedByHand()).hasSize(1);
    }

    @Test
    void listsWithoutAnythingInCommonAreComparedInTime() {
        // Given
        var many = IntStream.range(0, 3000)
                .mapToObj(i -> row(
                        i,
                        "I." + i,
                        "Việc " + UUID.nameUUIDFromBytes(new byte[] {(byte) i, (byte) (i >> 8)}),
                        "Sở A",
                        "Quý I"))
                .toList();
        var others = IntStream.range(0, 3000)
                .mapToObj(i -> row(
                        i,
                        "II." + i,
                        "Khác " + UUID.nameUUIDFromBytes(new byte[] {(byte) i, 1, (byte) (i >> 8)}),
                        "Sở A",
                        "Quý I"))
                .toList();

        // When
        var differences = differences(many, others);

        // Then
        assertThat(differences).hasSize(6000);
    }
}
