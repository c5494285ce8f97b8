package vn.cchc.dossier.domain;

/** How a dossier comes in or its result goes out (QĐ 766/QĐ-TTg, {@code KenhThucHien}). */
public enum Channel {
    COUNTER,
    ONLINE,
    POST
}
