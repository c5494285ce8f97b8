package vn.cchc.plan.legal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.kit.problem.InputTexts;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.spreadsheet.HeadedTable;
import vn.cchc.kit.spreadsheet.SheetLimits;
import vn.cchc.kit.web.IsoTime;
import vn.cchc.kit.web.TextRules;
import vn.cchc.plan.legal.LegalRow.CellProblem;
import vn.cchc.plan.legal.LegalRow.Named;

/** Reads the cells of one row; whatever cannot be read is remembered with its column, and the rest is read on. */
final class LegalRowReader {

    private static final Text CHARACTERS =
            Text.of("chứa ký tự không được phép", "contains a character that is not allowed");
    private static final Text LENGTH = Text.of("dài quá mức đọc được", "is longer than can be read");
    private static final Text DAY = Text.of("phải là ngày dd/MM/yyyy", "must be a day as dd/MM/yyyy");
    private static final Text KIND =
            Text.of("không rõ loại văn bản; hãy ghi loại", "the kind of document is not known; name it");
    private static final Text TWO_ENDS = Text.of(
            "khác với ngày ở cột " + LegalColumn.TO.heading(), "differs from the column " + LegalColumn.TO.heading());
    private static final Pattern NAMED = Pattern.compile("(.+?)(?:\\s+ngày\\s+(\\S+))?");

    private final HeadedTable.Row<LegalColumn> row;
    private final List<CellProblem> problems = new ArrayList<>();

    LegalRowReader(HeadedTable.Row<LegalColumn> row) {
        this.row = row;
        row.cells().forEach((column, text) -> {
            if (TextRules.normalise(text).isEmpty()) {
                report(column, CHARACTERS);
            }
            if (text.length() >= SheetLimits.CELL_CHARACTERS) {
                report(column, LENGTH);
            }
        });
    }

    /** @param keeper who keeps the register */
    LegalRow read(String keeper) {
        LegalForm form = new LegalForm(
                keeper,
                kind(),
                line(LegalColumn.NUMBER),
                line(LegalColumn.ISSUER),
                day(LegalColumn.ISSUED),
                text(LegalColumn.SUMMARY),
                day(LegalColumn.FROM),
                last(),
                day(LegalColumn.SUSPENDED_FROM),
                day(LegalColumn.SUSPENDED_TO),
                null,
                text(LegalColumn.LINK),
                text(LegalColumn.CHECKSUM),
                text(LegalColumn.REVIEW));
        return new LegalRow(row.number(), form.number(), form, replacement(), problems);
    }

    private void report(LegalColumn column, Text message) {
        problems.add(new CellProblem(column.heading(), message));
    }

    private String text(LegalColumn column) {
        String text = row.cells().get(column);
        if (text == null && column.required()) {
            report(column, InputTexts.required());
        }
        return text;
    }

    /** What a narrow column broke into lines is one line. */
    private String line(LegalColumn column) {
        String text = text(column);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    private LegalKind kind() {
        Optional<LegalKind> kind = row.cells().containsKey(LegalColumn.KIND)
                ? LegalWords.kind(row.text(LegalColumn.KIND))
                : LegalWords.kindOfNumber(row.text(LegalColumn.NUMBER));
        if (kind.isEmpty()) {
            report(LegalColumn.KIND, KIND);
        }
        return kind.orElse(null);
    }

    private LocalDate day(LegalColumn column) {
        String text = text(column);
        return text == null ? null : day(column, text);
    }

    private LocalDate day(LegalColumn column, String text) {
        try {
            return IsoTime.written(text);
        } catch (DateTimeException e) {
            report(column, DAY);
            return null;
        }
    }

    private LocalDate last() {
        LocalDate last = day(LegalColumn.TO);
        LocalDate ended = day(LegalColumn.ENDED);
        if (ended == null) {
            return last;
        }
        if (last != null && !last.plusDays(1).equals(ended)) {
            report(LegalColumn.ENDED, TWO_ENDS);
        }
        return ended.minusDays(1);
    }

    private Named replacement() {
        Matcher named = NAMED.matcher(row.text(LegalColumn.REPLACED_BY).replaceAll("\\s+", " "));
        if (!named.matches()) {
            return null;
        }
        String day = named.group(2);
        return new Named(named.group(1), day == null ? null : day(LegalColumn.REPLACED_BY, day));
    }
}
