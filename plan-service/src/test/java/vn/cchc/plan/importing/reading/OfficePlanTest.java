package vn.cchc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A district's plan, laid out as offices lay plans out, comes out of every kind of file as it is. */
class OfficePlanTest {

    private static final String[] HEADER = DistrictPlan.HEADER;

    /** How an office sets the cells of a plan. */
    private enum Layout {
        /** Lists with bullets, an area per heading row, numbers as in the plan. */
        BULLETS("\n", "- ", text -> text),
        /** Semicolons, numbers that begin anew in each area, the heading again after each page. */
        PAGES("; ", "", text -> text),
        /** Everything in one line with commas, as when somebody pasted it. */
        COMMAS(", ", "", text -> text),
        /** Letters and marks apart, as some systems store them. */
        DECOMPOSED("\n", "+ ", text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
        /** The letter ƣ that old fonts leave. */
        OLD_FONT("\n", "", text -> text.replace('ư', 'ƣ'));

        private final String separator;
        private final String bullet;
        private final UnaryOperator<String> typing;

        Layout(String separator, String bullet, UnaryOperator<String> typing) {
            this.separator = separator;
            this.bullet = bullet;
            this.typing = typing;
        }

        private String agencies(JsonNode task, String member) {
            return String.join(separator, DistrictPlan.texts(task, member));
        }

        private String products(JsonNode task) {
            var lines = DistrictPlan.texts(task, "products").stream().map(product -> bullet + product);
            return String.join("\n", lines.toList());
        }

        private String label(JsonNode task) {
            var label = task.get("no").asText();
            return this == PAGES ? label.replaceAll("^[IVX]+\\.", "") : label;
        }

        private String[] row(JsonNode task) {
            return Stream.of(
                            label(task),
                            DistrictPlan.title(task),
                            products(task),
                            agencies(task, "lead"),
                            agencies(task, "coordinating"),
                            task.get("deadlineText").asText())
                    .map(typing)
                    .toArray(String[]::new);
        }
    }

    static Stream<Arguments> papers() {
        return Stream.of(Layout.values())
                .flatMap(layout -> Stream.of(new Sheets(), new Documents(), new CommaSeparated())
                        .map(paper -> Arguments.of(paper, layout)));
    }

    private static Paper laidOut(Paper paper, Layout layout) {
        paper.paragraph("DANH MỤC NHIỆM VỤ").row(HEADER);
        var area = "";
        int rows = 0;
        for (var task : DistrictPlan.tasks()) {
            if (layout == Layout.PAGES && rows++ % 4 == 3) {
                paper.row(HEADER);
            }
            if (!task.get("area").asText().equals(area)) {
                area = task.get("area").asText();
                paper.heading(layout.typing.apply(area), HEADER.length);
            }
            paper.row(layout.row(task));
        }
        return paper;
    }

    private static List<AnnexRow> read(Paper paper) {
        return AnnexReader.read(paper.name(), new ByteArrayInputStream(paper.bytes()))
                .rows();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("papers")
    void everyRowComesOutAsItIsInThePlan(Paper paper, Layout layout) {
        DistrictPlan.assertReadAsIs(laidOut(paper, layout));
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"BULLETS", "PAGES"})
    void anAreaMayHaveATableOfItsOwnThatWordNumbers(Layout layout) {
        // Given
        var paper = new Documents();
        var area = "";
        int inArea = 0;
        for (var task : DistrictPlan.tasks()) {
            if (!task.get("area").asText().equals(area)) {
                numbered(paper, inArea);
                area = task.get("area").asText();
                paper.paragraph(area).row(HEADER);
                inArea = 0;
            }
            var cells = layout.row(task);
            cells[0] = "";
            paper.row(cells);
            inArea++;
        }
        numbered(paper, inArea);

        // When
        var rows = read(paper);

        // Then
        assertThat(rows).hasSize(DistrictPlan.tasks().size());
        for (int i = 0; i < rows.size(); i++) {
            DistrictPlan.assertIsTask(rows.get(i), DistrictPlan.tasks().get(i));
        }
        assertThat(rows).extracting(AnnexRow::row).doesNotHaveDuplicates();
        assertThat(rows.get(3).place()).isEqualTo("Bảng 3, dòng 2");
    }

    private static void numbered(Documents paper, int rows) {
        if (rows > 0) {
            paper.numbered(rows, 0);
        }
    }

    @ParameterizedTest
    @EnumSource(Sharing.class)
    void whatSeveralRowsShareIsMergedDown(Sharing sharing) {
        // Given
        var paper = sharing.paper()
                .row(HEADER)
                .heading("I. Công vụ", HEADER.length)
                .row("1", "Việc một", "Báo cáo", "Phòng Nội vụ\nPhòng Tư pháp", "UBND các xã", "Quý I")
                .row("2", "Việc hai", "Danh sách", "", "", "")
                .mergeDown(2, 3)
                .mergeDown(2, 4)
                .mergeDown(2, 5)
                .row("3", "Việc ba", "Kế hoạch", "Phòng Tư pháp", "", "Quý II")
                .row("", "", "Biên bản", "", "", "")
                .mergeDown(2, 0)
                .mergeDown(2, 1);

        // When
        var rows = read(paper);

        // Then
        assertThat(rows).extracting(AnnexRow::label).containsExactly("I.1", "I.2", "I.3");
        assertThat(rows.get(1).lead()).containsExactly("Phòng Nội vụ", "Phòng Tư pháp");
        assertThat(rows.get(1).coordinating()).containsExactly("UBND các xã");
        assertThat(rows.get(1).deadlineText()).isEqualTo("Quý I");
        assertThat(rows.get(2).deliverables()).containsExactly("Kế hoạch", "Biên bản");
    }

    /** Programs that know cells merged down. */
    private enum Sharing {
        SPREADSHEET,
        WORD;

        private Paper paper() {
            return this == WORD ? new Documents() : new Sheets();
        }
    }
}
