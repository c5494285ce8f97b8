package vn.cchc.dossier.publicity;

/** Where a procedure has to be made public (NĐ 61/2018/NĐ-CP, Điều 13; NĐ 118/2025/NĐ-CP). */
enum PublicityChannel {
    /** The provincial public-service portal. */
    PORTAL,
    /** The unit's own page. */
    UNIT_PAGE,
    /** Posted where dossiers are received. */
    COUNTER,
    /** Posted at the post office that receives for the unit. */
    POST_OFFICE
}
