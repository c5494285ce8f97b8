package vn.cchc.dossier.procedure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.cchc.dossier.procedure.ImportPreview.PreviewRow;
import vn.cchc.dossier.procedure.SheetReader.ReadRow;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Imports wait for the person who has seen what they would do; what was seen is what happens, or nothing does. */
@ApplicationScoped
class ProcedureImports {

    private static final TypeReference<List<ReadRow>> ROWS = new TypeReference<>() {};

    private final EntityManager entities;
    private final ProcedureCatalogue catalogue;
    private final ImportEffects effects;
    private final Rewrites rewrites;
    private final CurrentCaller caller;
    private final Clock clock;

    ProcedureImports(
            EntityManager entities,
            ProcedureCatalogue catalogue,
            ImportEffects effects,
            Rewrites rewrites,
            CurrentCaller caller,
            Clock clock) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.effects = effects;
        this.rewrites = rewrites;
        this.caller = caller;
        this.clock = clock;
    }

    ImportPreview preview(List<ReadRow> rows, Language language) {
        ProcedureImportRow waiting = new ProcedureImportRow();
        waiting.id = UUID.randomUUID();
        waiting.createdBy = caller.get().subject();
        waiting.createdAt = clock.instant();
        waiting.rows = StoredJson.write(rows);
        waiting.preview = StoredJson.write(effects.of(rows, Language.VI));
        entities.persist(waiting);
        return new ImportPreview(waiting.id, false, effects.of(rows, language));
    }

    Optional<ImportPreview> find(UUID id, Language language) {
        return Optional.ofNullable(entities.find(ProcedureImportRow.class, id))
                .map(found -> new ImportPreview(
                        id, found.confirmedAt != null, effects.of(StoredJson.read(found.rows, ROWS), language)));
    }

    /**
     * How many rows changed the catalogue; none when it was confirmed before.
     *
     * @param reason why, for all rows; needed where a version in use is rewritten
     */
    int confirm(UUID id, String reason) {
        ProcedureImportRow waiting = Optional.ofNullable(
                        entities.find(ProcedureImportRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Problems::notFound);
        if (waiting.confirmedAt != null) {
            return 0;
        }
        List<ReadRow> rows = StoredJson.read(waiting.rows, ROWS);
        requireReadable(rows);
        List<PreviewRow> now = effects.of(rows, Language.VI);
        if (!StoredJson.write(now).equals(waiting.preview)) {
            throw Problems.conflict(
                    "catalogue-changed",
                    Text.of(
                            "Danh mục đã thay đổi sau khi xem trước; hãy nhập lại để xem trước lần nữa.",
                            "The catalogue changed after the preview; import again to see what would happen now."));
        }
        waiting.confirmedAt = clock.instant();
        waiting.confirmedBy = caller.get().subject();
        return apply(changing(rows, now, reason));
    }

    private static List<Procedure> changing(List<ReadRow> rows, List<PreviewRow> now, String reason) {
        return IntStream.range(0, rows.size())
                .filter(index -> now.get(index).effect() != ImportPreview.Effect.SAME)
                .mapToObj(index -> rows.get(index).procedure().because(reason))
                .toList();
    }

    private int apply(List<Procedure> changing) {
        rewrites.requireReasons(changing, index -> "/reason");
        changing.forEach(catalogue::put);
        return changing.size();
    }

    private static void requireReadable(List<ReadRow> rows) {
        List<Violation> violations = rows.stream()
                .filter(row -> row.procedure() == null)
                .map(row -> Violation.at("/rows/" + row.row(), "dòng này chưa đọc được", "this row could not be read"))
                .toList();
        if (!violations.isEmpty()) {
            throw Problems.unprocessable(
                    "import-unreadable",
                    Text.of(
                            "Tệp còn dòng có lỗi; hãy sửa và nhập lại.",
                            "The file has faulty rows; correct them and import it again."),
                    violations);
        }
    }
}
