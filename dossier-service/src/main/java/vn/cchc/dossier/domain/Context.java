package vn.cchc.dossier.domain;

import java.time.Instant;
import vn.cchc.kit.worktime.Deadlines;

/**
 * What the aggregate has to be told to decide.
 *
 * @param loaded what is recorded comes from the history of an older system, and happened as it did
 */
public record Context(Instant now, Deadlines deadlines, RuleValues rules, boolean loaded) {

    /** For what happens here. */
    public Context(Instant now, Deadlines deadlines, RuleValues rules) {
        this(now, deadlines, rules, false);
    }
}
