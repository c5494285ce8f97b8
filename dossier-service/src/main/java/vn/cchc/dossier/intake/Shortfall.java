package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;

/** What somebody lacks who is at the counter and whose dossier can't be received yet. */
@ApplicationScoped
public class Shortfall {

    private final IntakeChecks checks;

    Shortfall(IntakeChecks checks) {
        this.checks = checks;
    }

    /**
     * What was found out.
     *
     * @param competent the agency that would settle it
     * @param at when they came
     * @param published the names of all components, by code
     * @param lacking the codes of those that are still to be brought, or not as published
     */
    public record Found(
            String procedure,
            String procedureName,
            String competent,
            Instant at,
            Map<String, String> published,
            List<String> lacking) {}

    /** Refuses what can't be handed in at all: at another's counter, for a procedure that isn't in force. */
    public Found of(IntakeRequest request, Sender sender, Instant now) {
        IntakeChecks.Offered offered = checks.offered(request, sender, now);
        List<Component> published = offered.version().components();
        return new Found(
                offered.procedure().code(),
                offered.procedure().name(),
                checks.competent(request, offered),
                offered.at(),
                published.stream().collect(Collectors.toMap(Component::code, Component::name, (one, other) -> one)),
                Completeness.lacking(request.components(), published).stream()
                        .map(Component::code)
                        .toList());
    }
}
