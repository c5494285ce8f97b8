package vn.cchc.dossier.register;

import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Submission;

/** A dossier with what was handed in. */
public record Filed(Dossier dossier, Submission submission) {}
