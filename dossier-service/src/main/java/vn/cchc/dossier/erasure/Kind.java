package vn.cchc.dossier.erasure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.reference.Rule;

/** What personal data stand in, in the order in which they are erased, and the rule that says how long each is kept. */
@Schema(name = "ErasureKind")
enum Kind {
    /** Slips first: whether a dossier came of one is told by the person. */
    SLIP(Rule.RETENTION_SLIP),
    SUBMISSION(Rule.RETENTION_SUBMISSION),
    PETITION(Rule.RETENTION_PETITION),
    DOSSIER(Rule.RETENTION_DOSSIER),
    ACCESS_LOG(Rule.RETENTION_ACCESS_LOG);

    private final Rule rule;

    Kind(Rule rule) {
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }
}
