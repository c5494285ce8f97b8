package vn.cchc.dossier.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.cchc.dossier.procedure.Samples.consultation;
import static vn.cchc.dossier.procedure.Samples.days;
import static vn.cchc.dossier.procedure.Samples.hours;
import static vn.cchc.dossier.procedure.Samples.inLeg;
import static vn.cchc.dossier.procedure.Samples.step;

import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.procedure.Lifecycle.Change;
import vn.cchc.dossier.procedure.Lifecycle.DecidingDocument;
import vn.cchc.dossier.procedure.Lifecycle.Ending;
import vn.cchc.dossier.procedure.SheetCells.CellProblem;
import vn.cchc.dossier.procedure.SheetReader.ReadRow;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.FileProblem;
import vn.cchc.kit.spreadsheet.UnreadableFileException;
import vn.cchc.kit.spreadsheet.Xlsx;

class SheetTest {

    private static final ProcedureVersion VERSION = Samples.version(
            Samples.FIRST,
            days(5),
            Map.of(Channel.ONLINE, days(4)),
            step(hours(4)),
            consultation("H90.11", days(2)),
            inLeg(2, days(3)));

    private final SheetReader reader = new SheetReader(
            Validation.buildDefaultValidatorFactory().getValidator(),
            new CatalogueRules(() -> 8, new AgencyRules(Samples::agencies)));

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.csv"})
    void whatIsExportedIsImportedAgain(String file) {
        // Given
        Procedure procedure = Samples.procedure(VERSION);

        // When
        List<ReadRow> rows = read(file, List.of(SheetWriter.row(procedure, VERSION)));

        // Then
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.problems()).isEmpty();
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.procedure()).isEqualTo(procedure);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.csv"})
    void anEndingAndWhoMakesItPublicComeBack(String file) {
        // Given
        DecidingDocument decision = new DecidingDocument("45/QĐ-UBND", LocalDate.of(2026, 11, 2), "UBND tỉnh");
        ProcedureVersion ended =
                VERSION.ended(LocalDate.of(2026, 12, 31), new Ending(Change.REPLACED, decision, "1.001193"));
        Procedure procedure = Samples.procedure(new PublicAt(List.of("COMMUNE", "CENTER"), List.of("H90.11")), ended);

        // When
        List<ReadRow> rows = read(file, List.of(SheetWriter.row(procedure, ended)));

        // Then
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.problems()).isEmpty();
            assertThat(row.procedure()).isEqualTo(procedure);
        });
    }

    @Test
    void aTableThatDoesNotSayWhoMakesItPublicLeavesItAsItIs() {
        // Given
        Procedure known = Samples.procedure(new PublicAt(List.of("COMMUNE"), List.of()), VERSION);

        // When
        Procedure kept = Samples.procedure(VERSION).keepingPublicityOf(known);

        // Then
        assertThat(kept).isEqualTo(known);
    }

    @Test
    void namesMayHoldWhatSeparatesParts() {
        // Given
        List<List<Object>> items = List.of(Arrays.asList("A|1", "hai\ndòng \\ n", null, ""));

        // When
        List<List<String>> read = SheetLines.read(SheetLines.write(items));

        // Then
        assertThat(read).containsExactly(List.of("A|1", "hai\ndòng \\ n"));
    }

    @ParameterizedTest
    @CsvSource({
        "CODE, 1.00119, Mã thủ tục",
        "AGENCY, xã Ia Ring, Cơ quan chịu trách nhiệm",
        "AGENCY, H90.30, Cơ quan chịu trách nhiệm",
        "DELEGATION, ủy quyền | H90.99 | QĐ 1, 'Phân cấp, ủy quyền'",
        "DELEGATION, cho mượn | H90 | QĐ 1, 'Phân cấp, ủy quyền'",
        "DELEGATION, ủy quyền | H90, 'Phân cấp, ủy quyền'",
        "GUIDE, ftp://huong-dan, Hướng dẫn thực hiện",
        "LEVEL, ấp, Cấp giải quyết",
        "FROM, 31/02/2026, Có hiệu lực từ",
        "FROM, 01/01/+999999999, Có hiệu lực từ",
        "FROM, +10000-01-01, Có hiệu lực từ",
        "TERM, năm ngày, Thời hạn giải quyết",
        "TERM, 5 tuần, Thời hạn giải quyết",
        "TERM, 99999 ngày, Thời hạn giải quyết",
        "CHANNELS, fax, Kênh tiếp nhận",
        "COMPONENTS, TK-01 | Tờ khai | một, Thành phần hồ sơ",
        "COMPONENTS, TK-01, Thành phần hồ sơ",
        "FEES, LP | Lệ phí | -1, 'Phí, lệ phí'",
        "STEPS, B1 | Thẩm định | giám đốc, Quy trình nội bộ",
        "STEPS, B1 | Thẩm định | | H90.99, Quy trình nội bộ",
        "STEPS, B1 | Thẩm định | | H90.30, Quy trình nội bộ",
        "PUBLIC_AT, H90.99, Đơn vị phải công khai",
        "PUBLIC_AT, VILLAGE, Đơn vị phải công khai",
        "ENDING, Bãi bỏ, Số quyết định chấm dứt",
        "ENDING_BY, 1.001193, Chấm dứt",
        "STEPS, B1 | Thẩm định | | | 6 ngày làm việc, Quy trình nội bộ",
        "TO, 01/06/2025, Có hiệu lực đến",
        "RECEIVING, ba giờ, Nhận sau giờ này tính từ ngày làm việc sau",
        "IMMEDIATE, có thể, Trả kết quả ngay",
        "POST_IN, Có, Nhận qua bưu chính",
        "DECISION_NUMBER, 12/QĐ, Ngày quyết định"
    })
    void aFaultNamesItsColumn(SheetColumn column, String cell, String named) {
        // Given
        List<Object> row = new ArrayList<>(SheetWriter.row(Samples.procedure(VERSION), VERSION));
        row.set(column.ordinal(), cell);

        // When
        List<ReadRow> rows = read("a.xlsx", List.of(row));

        // Then
        assertThat(rows.get(0).procedure()).isNull();
        assertThat(rows.get(0).problems()).extracting(CellProblem::column).contains(named);
    }

    @Test
    void rowsOfOneProcedureAgreeAndAreNotRepeated() {
        // Given
        List<Object> row = SheetWriter.row(Samples.procedure(VERSION), VERSION);
        List<Object> renamed = new ArrayList<>(row);
        renamed.set(SheetColumn.NAME.ordinal(), "Tên khác");

        // When
        List<ReadRow> rows = read("a.csv", List.of(row, row, renamed));

        // Then
        assertThat(rows.get(0).problems()).isEmpty();
        assertThat(rows.get(1).problems()).extracting(CellProblem::column).containsExactly("Có hiệu lực từ");
        assertThat(rows.get(2).problems()).extracting(CellProblem::column).contains("Mã thủ tục");
    }

    @Test
    void refusesFilesWithoutACatalogue() {
        assertThat(refusal("a.csv", "Họ tên,Chức vụ\nAn,Trưởng phòng\n")).isEqualTo(FileProblem.NO_TABLE);
        assertThat(refusal("a.csv", String.join(",", quoted()) + "\n")).isEqualTo(FileProblem.EMPTY);
        assertThat(refusal("a.csv", "\n\n")).isEqualTo(FileProblem.EMPTY);
        assertThat(refusal("a.xlsx", "%PDF-1.7")).isEqualTo(FileProblem.TYPE);
        assertThat(refusal("a.csv", String.join(",", quoted()) + "\n" + "a,b\n".repeat(1_000_000)))
                .isEqualTo(FileProblem.TOO_LARGE);
    }

    private static List<String> quoted() {
        return SheetColumn.headings().stream()
                .map(heading -> '"' + heading + '"')
                .toList();
    }

    private FileProblem refusal(String name, String content) {
        var stream = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return catchThrowableOfType(UnreadableFileException.class, () -> reader.read(name, stream))
                .code();
    }

    private List<ReadRow> read(String name, List<List<Object>> rows) {
        var out = new ByteArrayOutputStream();
        if (name.endsWith(".csv")) {
            Csv.write(out, SheetColumn.headings(), rows.iterator());
        } else {
            Xlsx.write(out, "Danh mục", SheetColumn.headings(), rows.iterator());
        }
        return reader.read(name, new ByteArrayInputStream(out.toByteArray()));
    }
}
