package vn.cchc.dossier.petition;

/** The way a petition came in; 1022 is the province's service line. */
enum PetitionChannel {
    PHONE,
    EMAIL,
    WEBSITE,
    COUNTER,
    LINE_1022,
    POST
}
