package vn.cchc.dossier.posting;

/** Where progress is published: on the page of the commune, of the former district, on the provincial portal, or here. */
enum PostingChannel {
    COMMUNE_PAGE,
    DISTRICT_PAGE,
    PROVINCIAL_PORTAL,
    /** The service's own public list, fetched by an account that posts for the unit. */
    PUBLIC_LIST
}
