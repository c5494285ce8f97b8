package vn.cchc.report.projecting.domain;

/**
 * Why a dossier is late, as it was stated.
 *
 * @param cause a code of the owner's table of causes
 * @param note a remark that names nobody, or null
 */
public record StatedCause(String cause, String note) {}
