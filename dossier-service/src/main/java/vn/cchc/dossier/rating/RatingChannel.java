package vn.cchc.dossier.rating;

/** The way a rating came in; the post office hands out slips with the results it brings. */
enum RatingChannel {
    ONLINE,
    COUNTER,
    POST,
    PHONE
}
