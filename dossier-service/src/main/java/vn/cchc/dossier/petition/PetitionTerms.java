package vn.cchc.dossier.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.dossier.petition.domain.PetitionLimits;
import vn.cchc.dossier.petition.domain.PetitionLimits.Limit;
import vn.cchc.dossier.petition.domain.PetitionStep;
import vn.cchc.dossier.reference.Rule;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.dossier.reference.WorkingTime;

/** The limits of the steps by the rules, with the working time of an agency. */
@ApplicationScoped
class PetitionTerms {

    private final RuleVersions rules;
    private final WorkingTime workingTime;

    PetitionTerms(RuleVersions rules, WorkingTime workingTime) {
        this.rules = rules;
        this.workingTime = workingTime;
    }

    PetitionLimits of(String agency) {
        List<Limit> limits =
                Arrays.stream(PetitionStep.values()).flatMap(this::limits).toList();
        return new PetitionLimits(limits, workingTime.of(agency));
    }

    private Stream<Limit> limits(PetitionStep step) {
        return rules.of(rule(step)).stream().map(value -> new Limit(step, value.from(), value.amount()));
    }

    private static Rule rule(PetitionStep step) {
        return switch (step) {
            case REFUSE -> Rule.PETITION_REFUSE;
            case SUPPLEMENT -> Rule.PETITION_SUPPLEMENT;
            case ANSWER -> Rule.PETITION_ANSWER;
            case PUBLISH -> Rule.PETITION_PUBLISH;
        };
    }
}
