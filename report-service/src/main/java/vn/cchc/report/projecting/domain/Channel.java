package vn.cchc.report.projecting.domain;

/** How a dossier was handed in or its result given back. */
public enum Channel {
    COUNTER,
    ONLINE,
    POST
}
