package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.intake.AskedFor;
import vn.cchc.dossier.intake.IntakeRequest.Handed;
import vn.cchc.dossier.intake.Supplemented;
import vn.cchc.dossier.procedure.KnownProcedures;
import vn.cchc.dossier.procedure.ProcedureVersion;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;
import vn.cchc.dossier.recording.EventData.Item;
import vn.cchc.dossier.register.DossierQueries;
import vn.cchc.dossier.stored.StoredJson;

/** Holds what an applicant is asked for, and what comes then, against what the dossier's procedure publishes. */
@ApplicationScoped
class Supplements {

    private final KnownProcedures procedures;
    private final DossierQueries queries;

    Supplements(KnownProcedures procedures, DossierQueries queries) {
        this.procedures = procedures;
        this.queries = queries;
    }

    /** Nothing is asked for but what is published, and what is wrong in what was brought; an older system asked as it did. */
    void requireAsked(Dossier dossier, Candidate candidate) {
        if (isLoaded(dossier, candidate)) {
            return;
        }
        List<Item> items = Optional.ofNullable(candidate.data().items()).orElse(List.of());
        published(dossier)
                .ifPresent(published -> AskedFor.requirePublished(
                        items.stream()
                                .map(item -> new AskedFor(item.code(), item.name()))
                                .toList(),
                        published.stream().map(Component::code).collect(Collectors.toSet()),
                        "/data/items"));
    }

    private static boolean isLoaded(Dossier dossier, Candidate candidate) {
        return dossier.registration().migrated() || candidate.author().isMigrator();
    }

    /** What an older system took in was taken in; whether anything may be supplemented at all, the dossier itself says. */
    void require(Dossier dossier, Candidate candidate) {
        boolean waiting = dossier.state() instanceof DossierState.AwaitingSupplement;
        if (candidate.data().components() == null || !waiting || isLoaded(dossier, candidate)) {
            return;
        }
        List<Handed> came = candidate.data().components();
        published(dossier)
                .ifPresent(published -> Supplemented.require(came, published, asked(dossier), "/data/components"));
    }

    private Optional<List<Component>> published(Dossier dossier) {
        return procedures.version(dossier.registration().procedure()).map(ProcedureVersion::components);
    }

    /** Where only some of it has a code, what has none may be any component. */
    private Set<String> asked(Dossier dossier) {
        String code = dossier.registration().code();
        List<Item> items = queries.last(code, EventType.SUPPLEMENT_REQUESTED)
                .map(entry -> StoredJson.read(entry.data(), EventData.class).items())
                .orElse(null);
        boolean inWords = items == null || items.stream().anyMatch(item -> item.code() == null);
        return inWords ? Set.of() : items.stream().map(Item::code).collect(Collectors.toSet());
    }
}
