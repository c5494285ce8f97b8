package vn.cchc.plan.legal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.cchc.plan.legal.LegalImportPreview.ChangedCell;
import vn.cchc.plan.legal.LegalRow.Key;

/** Documents as their cells show them. */
final class LegalCells {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private LegalCells() {}

    static List<ChangedCell> differences(LegalForm before, Key replacedBefore, LegalForm after, Key replacedAfter) {
        Map<LegalColumn, String> old = of(before, replacedBefore);
        Map<LegalColumn, String> now = of(after, replacedAfter);
        return Arrays.stream(LegalColumn.values())
                .filter(column -> !Objects.equals(old.get(column), now.get(column)))
                .map(column -> new ChangedCell(column.heading(), old.get(column), now.get(column)))
                .toList();
    }

    private static Map<LegalColumn, String> of(LegalForm form, Key replacement) {
        Map<LegalColumn, String> cells = new EnumMap<>(LegalColumn.class);
        cells.put(LegalColumn.KIND, LegalWords.name(form.kind()));
        cells.put(LegalColumn.SUMMARY, form.summary());
        cells.put(LegalColumn.FROM, day(form.inForceFrom()));
        cells.put(LegalColumn.TO, day(form.inForceTo()));
        cells.put(LegalColumn.SUSPENDED_FROM, day(form.suspendedFrom()));
        cells.put(LegalColumn.SUSPENDED_TO, day(form.suspendedTo()));
        cells.put(
                LegalColumn.REPLACED_BY,
                replacement == null ? null : replacement.number() + " ngày " + day(replacement.issuedOn()));
        cells.put(LegalColumn.LINK, form.link());
        cells.put(
                LegalColumn.CHECKSUM,
                form.checksum() == null ? null : form.checksum().toLowerCase(Locale.ROOT));
        cells.put(LegalColumn.REVIEW, form.review());
        return cells;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.format(DAY);
    }
}
