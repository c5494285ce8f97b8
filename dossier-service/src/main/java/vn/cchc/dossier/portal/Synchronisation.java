package vn.cchc.dossier.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.register.Register;
import vn.cchc.dossier.register.Sync;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Keeps, per dossier, how far the national portal knows it. */
@ApplicationScoped
class Synchronisation {

    private final Register register;
    private final AgencyScope scope;
    private final Clock clock;

    Synchronisation(Register register, AgencyScope scope, Clock clock) {
        this.register = register;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    Sync note(String code, long sequence, Sync.Status outcome, String message) {
        Dossier dossier = register.lock(code)
                .filter(known -> scope.covers(known.agencies().toArray(String[]::new)))
                .orElseThrow(Problems::notFound);
        if (sequence > dossier.course().sequence()) {
            throw Problems.unprocessable(
                    "sequence-unknown",
                    Text.of("Hồ sơ chưa có thay đổi số này.", "The dossier has no change of that number yet."),
                    Violation.at("/sequence", "chưa có", "does not exist yet"));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return register.synced(dossier, new Sync(outcome, sequence, now, message));
    }
}
