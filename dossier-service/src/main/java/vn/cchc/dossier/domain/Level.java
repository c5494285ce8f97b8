package vn.cchc.dossier.domain;

/**
 * The level of government that settles a procedure. There are two since 01/7/2025 (NĐ 118/2025/NĐ-CP); the district is
 * that of procedures and dossiers of earlier years.
 */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
