package vn.cchc.dossier.domain;

import java.time.Instant;
import vn.cchc.kit.worktime.Deadlines;

/** What the aggregate has to be told to decide. */
public record Context(Instant now, Deadlines deadlines, RuleValues rules) {}
