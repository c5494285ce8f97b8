package vn.cchc.dossier.domain;

import vn.cchc.kit.worktime.Term;

/** The published time for settling a dossier and what a supplement does to it. */
public record ServiceTerm(Term term, SupplementPolicy policy) {}
