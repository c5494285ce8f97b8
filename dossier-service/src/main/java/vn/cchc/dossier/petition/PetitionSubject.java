package vn.cchc.dossier.petition;

/** What a petition is about (Nghị định 20/2008/NĐ-CP, Điều 5): how somebody acted, or what a rule says. */
enum PetitionSubject {
    BEHAVIOUR,
    REGULATION
}
