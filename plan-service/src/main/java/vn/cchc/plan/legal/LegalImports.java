package vn.cchc.plan.legal;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.spreadsheet.HeadedTable;
import vn.cchc.plan.legal.LegalImportPreview.PreviewRow;
import vn.cchc.plan.legal.LegalRow.Key;

/** Lists wait for the person who has seen what they would do; what was seen is what happens, or nothing does. */
@ApplicationScoped
class LegalImports {

    private static final TypeReference<List<LegalRow>> ROWS = new TypeReference<>() {};

    private final LegalImportRepository imports;
    private final LegalRepository documents;
    private final LegalList list;
    private final LegalEffects effects;
    private final LegalJson json;
    private final Clock clock;

    LegalImports(
            LegalImportRepository imports,
            LegalRepository documents,
            LegalList list,
            LegalEffects effects,
            LegalJson json,
            Clock clock) {
        this.imports = imports;
        this.documents = documents;
        this.list = list;
        this.effects = effects;
        this.json = json;
        this.clock = clock;
    }

    /** Who asks: the path of its agency, its name, and the language it reads. */
    record Asker(String scope, String subject, Language language) {}

    @Transactional
    LegalImportPreview preview(String fileName, HeadedTable<LegalColumn> table, String keeper, Asker by) {
        List<LegalRow> rows = list.read(table, keeper);
        LegalImportEntity waiting = new LegalImportEntity();
        waiting.id = UUID.randomUUID();
        waiting.keeper = keeper;
        waiting.fileName = fileName;
        waiting.sheet = table.sheet();
        waiting.rows = json.write(rows);
        waiting.preview = json.write(shown(effects.of(rows, keeper, by.scope()), Language.VI));
        waiting.createdAt = clock.instant();
        waiting.createdBy = by.subject();
        imports.persist(waiting);
        return show(waiting, by);
    }

    @Transactional
    Optional<LegalImportPreview> find(UUID id, Asker by) {
        return imports.findByIdOptional(id).map(found -> show(found, by));
    }

    private LegalImportPreview show(LegalImportEntity found, Asker by) {
        List<LegalEffect> now = effects.of(json.read(found.rows, ROWS), found.keeper, by.scope());
        return new LegalImportPreview(
                found.id, found.keeper, found.confirmedAt != null, found.sheet, shown(now, by.language()));
    }

    private static List<PreviewRow> shown(List<LegalEffect> effects, Language language) {
        return effects.stream().map(effect -> effect.in(language)).toList();
    }

    /** How many documents were taken in or changed; none when it was confirmed before. */
    @Transactional
    int confirm(UUID id, Asker by) {
        LegalImportEntity waiting = imports.forUpdate(id).orElseThrow(Problems::notFound);
        if (waiting.confirmedAt != null) {
            return 0;
        }
        imports.lock(waiting.keeper);
        List<LegalEffect> now = effects.of(json.read(waiting.rows, ROWS), waiting.keeper, by.scope());
        requireReadable(waiting.sheet, now);
        if (!json.write(shown(now, Language.VI)).equals(waiting.preview)) {
            throw Problems.conflict(
                    "legal-register-changed",
                    Text.of(
                            "Danh mục đã thay đổi sau khi xem trước; hãy nhập lại để xem trước lần nữa.",
                            "The register changed after the preview; import again to see what would happen now."));
        }
        waiting.confirmedAt = clock.instant();
        waiting.confirmedBy = by.subject();
        return apply(now.stream().filter(LegalEffect::changes).toList(), by.subject());
    }

    private int apply(List<LegalEffect> changing, String subject) {
        Instant at = clock.instant();
        Map<Key, LegalEntity> taken = new HashMap<>();
        for (LegalEffect effect : changing) {
            if (effect.known() == null) {
                LegalEntity entity = new LegalEntity(effect.after(), subject, at);
                documents.persist(entity);
                taken.put(Key.of(effect.after()), entity);
            }
        }
        documents.flush();
        for (LegalEffect effect : changing) {
            LegalEntity entity = effect.known() == null
                    ? taken.get(Key.of(effect.after()))
                    : documents.forUpdate(effect.known()).orElseThrow();
            entity.become(effect.after().withReplacement(replacement(effect, taken)), subject, at);
        }
        return changing.size();
    }

    private static UUID replacement(LegalEffect effect, Map<Key, LegalEntity> taken) {
        LegalEffect.Replacement named = effect.replacement();
        if (named == null) {
            return effect.after().replacedBy();
        }
        return named.id() == null ? taken.get(named.key()).id() : named.id();
    }

    private static void requireReadable(String sheet, List<LegalEffect> effects) {
        List<Violation> faults = effects.stream()
                .flatMap(effect -> effect.problems().stream()
                        .map(problem -> Violation.at(
                                HeadedTable.pointer(sheet, effect.row().row(), problem.column()), problem.message())))
                .toList();
        if (!faults.isEmpty()) {
            throw Problems.unprocessable(
                    "import-unreadable",
                    Text.of(
                            "Tệp còn dòng có lỗi; hãy sửa và nhập lại.",
                            "The file has faulty rows; correct them and import it again."),
                    faults);
        }
    }
}
