package vn.cchc.dossier.domain;

/** The level of government that settles a procedure; there are two since 01/7/2025 (NĐ 118/2025/NĐ-CP). */
public enum Level {
    PROVINCE,
    COMMUNE
}
