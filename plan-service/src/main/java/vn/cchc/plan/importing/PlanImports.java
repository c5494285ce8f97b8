package vn.cchc.plan.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.matching.AgencyMatcher;
import vn.cchc.plan.importing.reading.AnnexReading;
import vn.cchc.plan.planning.PlanView;
import vn.cchc.plan.planning.Plans;

/** Stores previews and turns them into plans. */
@ApplicationScoped
class PlanImports {

    private final ImportRepository repository;
    private final Previews previews;
    private final Plans plans;
    private final AgencyDirectory agencies;
    private final ObjectMapper json;
    private final Clock clock;

    PlanImports(
            ImportRepository repository,
            Previews previews,
            Plans plans,
            AgencyDirectory agencies,
            ObjectMapper json,
            Clock clock) {
        this.repository = repository;
        this.previews = previews;
        this.plans = plans;
        this.agencies = agencies;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    ImportPreview preview(AnnexFile file, AnnexReading reading, PlanHead plan) {
        ImportPreview preview = previews.of(UUID.randomUUID(), plan, reading);
        repository.persist(new ImportEntity(file, preview, write(preview), clock.instant()));
        return preview;
    }

    @Transactional
    Optional<ImportPreview> find(UUID importId) {
        return repository.findByIdOptional(importId).map(entity -> read(entity.preview()));
    }

    /** The same file of the same issuer and year becomes a plan once; afterwards the answer is that plan. */
    @Transactional
    Confirmed confirm(UUID importId, Decisions decisions) {
        ImportEntity entity = repository.findByIdOptional(importId).orElseThrow(Problems::notFound);
        repository.lock(entity.issuer(), entity.year());
        Optional<UUID> known = repository.planOf(entity);
        if (known.isPresent()) {
            return new Confirmed(plans.find(known.get()).orElseThrow(), false);
        }
        ImportPreview preview = read(entity.preview());
        AgencyMatcher names = agencies.matcher(entity.issuer());
        DecidedRows rows = DecidedRows.of(
                preview,
                decisions,
                agencies,
                name -> names.match(name, preview.plan().day()));
        if (!rows.violations().isEmpty()) {
            throw Problems.unprocessable(
                    "import-undecided",
                    Text.of("Bản nhập còn dòng cần quyết định.", "Rows of the import need a decision."),
                    rows.violations());
        }
        PlanView plan = plans.create(preview.plan().plan(), rows.tasks());
        entity.becamePlan(plan.id());
        return new Confirmed(plan, true);
    }

    /** @param created false when the plan was there already */
    record Confirmed(PlanView plan, boolean created) {}

    private String write(ImportPreview preview) {
        try {
            return json.writeValueAsString(preview);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a preview cannot be written", e);
        }
    }

    private ImportPreview read(String preview) {
        try {
            return json.readValue(preview, ImportPreview.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored preview cannot be read", e);
        }
    }
}
