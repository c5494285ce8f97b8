package vn.cchc.dossier.domain;

/**
 * Why something is late, as it was stated (biểu II.06, Phụ lục II, Thông tư 01/2020/TT-VPCP: "Nguyên nhân quá hạn").
 *
 * @param cause a code of the table of causes
 * @param name what it meant on that day, in Vietnamese
 * @param note a remark without any person's data, or null
 */
public record Lateness(String cause, String name, String note) {}
