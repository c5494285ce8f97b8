package vn.cchc.dossier.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.dossier.procedure.Difference.Described;
import vn.cchc.dossier.procedure.ImportPreview.Effect;
import vn.cchc.dossier.procedure.ImportPreview.PreviewRow;
import vn.cchc.dossier.procedure.ImportPreview.RowProblem;
import vn.cchc.dossier.procedure.SheetReader.ReadRow;
import vn.cchc.kit.problem.Language;

/** What each row of a table would do to the catalogue as it is now. */
@ApplicationScoped
class ImportEffects {

    private final ProcedureCatalogue catalogue;

    ImportEffects(ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<PreviewRow> of(List<ReadRow> rows, Language language) {
        Map<String, Procedure> known = catalogue.findAll(rows.stream()
                .map(ReadRow::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> row.procedure() == null
                        ? unreadable(row, language)
                        : readable(row, Optional.ofNullable(known.get(row.code())), language))
                .toList();
    }

    private static PreviewRow unreadable(ReadRow row, Language language) {
        List<RowProblem> problems = row.problems().stream()
                .map(problem ->
                        new RowProblem(problem.column(), problem.message().in(language)))
                .toList();
        return new PreviewRow(row.row(), row.code(), Effect.UNREADABLE, List.of(), problems);
    }

    private static PreviewRow readable(ReadRow row, Optional<Procedure> known, Language language) {
        if (known.isEmpty()) {
            return new PreviewRow(row.row(), row.code(), Effect.NEW, List.of(), List.of());
        }
        List<Difference> differences = Difference.between(before(row, known.get()), after(row, known.get()), language);
        Effect effect = differences.isEmpty() ? Effect.SAME : Effect.CHANGED;
        return new PreviewRow(row.row(), row.code(), effect, differences, List.of());
    }

    private static Map<String, Described> before(ReadRow row, Procedure known) {
        ProcedureVersion version = row.procedure().versions().get(0);
        Map<String, Described> fields = new LinkedHashMap<>(DescribedProcedure.head(known));
        known.startingOn(version.effectiveFrom())
                .or(() -> known.on(version.effectiveFrom()))
                .ifPresent(present -> fields.putAll(DescribedProcedure.version(present)));
        return fields;
    }

    /** With the ending and the units that the catalogue keeps, where a table says nothing of them. */
    private static Map<String, Described> after(ReadRow row, Procedure known) {
        ProcedureVersion version = row.procedure().versions().get(0);
        Map<String, Described> fields =
                new LinkedHashMap<>(DescribedProcedure.head(row.procedure().keepingPublicityOf(known)));
        fields.putAll(DescribedProcedure.version(known.startingOn(version.effectiveFrom())
                .map(version::keepingEndingOf)
                .orElse(version)));
        return fields;
    }
}
