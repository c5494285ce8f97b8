package vn.cchc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.spreadsheet.FileProblem;
import vn.cchc.kit.spreadsheet.UnreadableFileException;

class JsonAnnexReaderTest {

    private static AnnexReading read(String json) {
        return JsonAnnexReader.read(Sheets.stream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsTasksOfAnObject() {
        // Given
        var json = """
                {"plan": {}, "tasks": [{"no": "I.1", "area": "I. Công vụ", "title": "Việc một", "products": ["Báo cáo"],
                 "lead": ["Sở Nội vụ"], "coordinating": "UBND các xã", "deadlineText": "Quý I", "note": 1}]}""";

        // When
        var row = read(json).rows().get(0);

        // Then
        assertThat(row.status()).isEqualTo(RowStatus.OK);
        assertThat(row.label()).isEqualTo("I.1");
        assertThat(row.deliverables()).containsExactly("Báo cáo");
        assertThat(row.coordinating()).containsExactly("UBND các xã");
        assertThat(row.original()).containsEntry("note", "1");
    }

    @Test
    void targetsAreReadAsWordsOrAsObjectsWithTheirWords() {
        // Given
        var json = """
                [{"title": "Việc", "lead": ["Sở Nội vụ"], "deadlineText": "Quý I", "targets": [
                  {"text": "Trên 90% hồ sơ đúng hạn", "operator": ">", "value": 90, "unit": "%"},
                  "Ít nhất 3 lớp tập huấn", {"value": 7}]}]""";

        // When
        var row = read(json).rows().get(0);

        // Then
        assertThat(row.extras().targets()).containsExactly("Trên 90% hồ sơ đúng hạn", "Ít nhất 3 lớp tập huấn");
        assertThat(row.status()).isEqualTo(RowStatus.CHECK);
        assertThat(row.remarks()).hasSize(1);
    }

    @Test
    void marksTasksThatLackATitleOrCarryTheWrongSort() {
        // Given
        var json = "[{\"label\": \"1\"}, {\"title\": \"Việc\", \"lead\": [7], \"deadlineText\": true}, 3]";

        // When
        var rows = read(json).rows();

        // Then
        assertThat(rows)
                .extracting(AnnexRow::status)
                .containsExactly(RowStatus.UNREADABLE, RowStatus.CHECK, RowStatus.UNREADABLE);
        assertThat(rows.get(1).remarks()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|EMPTY",
                "[]|EMPTY",
                "{}|NO_TABLE",
                "{\"tasks\": 3}|NO_TABLE",
                "[{]|MALFORMED",
                "[] []|MALFORMED",
                "{\"tasks\": [], \"tasks\": []}|MALFORMED",
                "\"x\"|NO_TABLE",
                "' '|NO_TABLE"
            })
    void refusesOtherDocuments(String json, FileProblem expected) {
        // When
        var refusal = catchThrowableOfType(UnreadableFileException.class, () -> read(json));

        // Then
        assertThat(refusal.code()).isEqualTo(expected);
    }

    @Test
    void refusesEndlessNesting() {
        // Given
        var json = "[".repeat(100_000);

        // When
        var refusal = catchThrowableOfType(UnreadableFileException.class, () -> read(json));

        // Then
        assertThat(refusal.code()).isEqualTo(FileProblem.MALFORMED);
    }
}
