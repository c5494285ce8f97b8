package vn.cchc.dossier.posting;

/** Where progress is published: on the page of the commune, of the former district, or on the provincial portal. */
enum PostingChannel {
    COMMUNE_PAGE,
    DISTRICT_PAGE,
    PROVINCIAL_PORTAL
}
