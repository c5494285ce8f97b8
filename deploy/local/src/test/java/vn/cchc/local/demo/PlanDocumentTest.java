package vn.cchc.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanDocumentTest {
    private static final int TASKS = 31;
    private static final int AREAS = 7;

    private final AnnexPlan plan = AnnexPlan.ofYear(2026);
    private XWPFDocument document;
    private XWPFTable table;

    @BeforeEach
    void writeAndReadBack() throws IOException {
        document = new XWPFDocument(new ByteArrayInputStream(PlanDocument.write(plan)));
        table = document.getTables().get(1);
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void everyTaskHasARowAndEveryAreaAHeadingAcross() {
        // When
        List<XWPFTableRow> rows = table.getRows();
        List<XWPFTableRow> headings =
                rows.stream().filter(row -> row.getTableCells().size() == 1).toList();
        // Then
        assertThat(rows).hasSize(1 + AREAS + TASKS);
        assertThat(headings)
                .hasSize(AREAS)
                .allSatisfy(row -> assertThat(row.getCell(0)
                                .getCTTc()
                                .getTcPr()
                                .getGridSpan()
                                .getVal()
                                .intValue())
                        .isEqualTo(PlanWorkbook.COLUMNS.size()));
    }

    @Test
    void cellsHoldWhatThePlanSaysLineByLine() {
        // Given
        AnnexTask task = plan.tasks().get(0);
        // When
        List<XWPFTableCell> cells = table.getRow(2).getTableCells();
        // Then
        assertThat(cells.get(1).getText()).isEqualTo(task.title());
        assertThat(cells.get(6).getParagraphs())
                .extracting(paragraph -> paragraph.getText())
                .containsExactly(task.deadlineText().split("\n"));
    }
}
