package vn.cchc.dossier.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.posting.CurrentList.PublishedSession;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.reference.ReplicatedAgency;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Page;

/** Makes the pages of the list of progress and results that a unit shows the public. */
@ApplicationScoped
class CurrentLists {

    private final ReplicatedAgencies agencies;
    private final AgencyTree tree;
    private final ShownDossiers shown;
    private final Looks looks;
    private final Clock clock;

    CurrentLists(ReplicatedAgencies agencies, AgencyTree tree, ShownDossiers shown, Looks looks, Clock clock) {
        this.agencies = agencies;
        this.tree = tree;
        this.shown = shown;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param poster who looks, for the log of updates; empty where the look is no update
     */
    record Look(
            String agency,
            PostingChannel channel,
            String cursor,
            int limit,
            Optional<String> poster,
            Language language) {}

    /** Only the first page counts: the others go on with it. */
    @Transactional
    CurrentList show(Look look) {
        Instant now = clock.instant();
        ReplicatedAgency unit =
                agencies.find(look.agency(), BusinessDays.of(now)).orElseThrow(Problems::notFound);
        Page<Dossier> page = shown.page(unit.code(), now, look.cursor(), look.limit());
        Optional<SessionRow> session =
                look.cursor() == null ? looks.note(unit.code(), look.channel(), now, look.poster()) : Optional.empty();
        return new CurrentList(
                unit.code(),
                unit.name(),
                unit.contact(),
                tree.officeHours(unit.code()),
                now,
                session.map(PublishedSession::of).orElse(null),
                page.items().stream()
                        .map(dossier -> PublicProgress.of(dossier, tree, look.language()))
                        .toList(),
                page.next());
    }
}
