package vn.cchc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.plan.importing.reading.AnnexReading;
import vn.cchc.plan.planning.PlanView;

/** Stores previews and turns them into plans. */
@ApplicationScoped
class PlanImports {

    private final ImportRepository repository;
    private final Previews previews;
    private final PreviewJson json;
    private final KnownPlans known;
    private final ConfirmedPlans confirmed;
    private final Clock clock;

    PlanImports(
            ImportRepository repository,
            Previews previews,
            PreviewJson json,
            KnownPlans known,
            ConfirmedPlans confirmed,
            Clock clock) {
        this.repository = repository;
        this.previews = previews;
        this.json = json;
        this.known = known;
        this.confirmed = confirmed;
        this.clock = clock;
    }

    @Transactional
    ImportPreview preview(AnnexFile file, AnnexReading reading, DocumentHeads.Completed head) {
        PlanHead plan = head.plan();
        List<PreviewRow> rows = previews.rows(plan, reading);
        KnownPlan stored = known.known(file.hash(), plan, rows).orElse(null);
        ImportPreview preview = new ImportPreview(
                UUID.randomUUID(),
                plan,
                head.fields(),
                rows,
                reading.notRead(),
                CleanCells.texts(reading.beside()),
                stored);
        repository.persist(new ImportEntity(file, preview, json.write(preview), clock.instant()));
        return preview;
    }

    @Transactional
    Optional<ImportPreview> find(UUID importId) {
        return repository.findByIdOptional(importId).map(entity -> json.read(entity.preview()));
    }

    /**
     * A file becomes a plan, or corrects the plan that is the same document. Confirmed again, or once more as the same file,
     * it changes nothing and the answer is that plan.
     */
    @Transactional
    Confirmed confirm(UUID importId, Decisions decisions, Person person) {
        ImportEntity entity = repository.findByIdOptional(importId).orElseThrow(Problems::notFound);
        repository.lock(entity.issuer(), entity.year());
        ImportPreview preview = json.read(entity.preview());
        Optional<PlanView> plan =
                confirmed.plan(entity).or(() -> known.ofSameFile(entity.contentHash(), preview.plan()));
        if (plan.isPresent()) {
            return new Confirmed(plan.get(), false);
        }
        Optional<PlanView> stored = known.ofSameDocument(preview.plan());
        PlanView result = stored.map(same -> confirmed.corrected(preview, same, decisions, person))
                .orElseGet(() -> confirmed.created(preview, decisions));
        repository.supersede(result.id());
        entity.becamePlan(result.id());
        return new Confirmed(result, stored.isEmpty());
    }

    /** @param created false when the plan was there already */
    record Confirmed(PlanView plan, boolean created) {}
}
