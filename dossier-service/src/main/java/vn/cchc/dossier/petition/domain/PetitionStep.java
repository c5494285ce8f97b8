package vn.cchc.dossier.petition.domain;

/** The steps that have a limit (QĐ 766/QĐ-TTg, group 6: refuse or return, ask for completion, answer, make public). */
public enum PetitionStep {
    REFUSE,
    SUPPLEMENT,
    ANSWER,
    PUBLISH
}
