package vn.cchc.plan.planning.domain;

/** What comes of wanting something of one content: the content as it now is, or why nothing changed. */
sealed interface ContentDecision permits Content, TaskDecision.Rejected {}
