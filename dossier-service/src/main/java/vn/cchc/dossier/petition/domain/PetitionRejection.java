package vn.cchc.dossier.petition.domain;

import java.util.Locale;

/** Why something may not be done about a petition, in words for people, with the text that says so. */
public enum PetitionRejection {
    PETITION_STATE(
            "Trạng thái hiện tại của phản ánh, kiến nghị không cho phép việc này (Nghị định 20/2008/NĐ-CP).",
            "The petition's present state does not allow this (Decree 20/2008/NĐ-CP)."),
    FAULT_NOT_DETERMINED(
            "Phản ánh về thái độ của cán bộ phải được kết luận có lỗi hay không khi trả lời.",
            "The answer to a petition about staff's attitude has to say whether they were at fault."),
    MEASURE_MISSING(
            "Khi kết luận cán bộ có lỗi phải đề xuất biện pháp xử lý.",
            "Where staff were at fault a measure has to be proposed."),
    MEASURE_WITHOUT_FAULT(
            "Chỉ đề xuất biện pháp xử lý khi kết luận cán bộ có lỗi.",
            "A measure is proposed only where staff were at fault.");

    private final String vietnamese;
    private final String english;

    PetitionRejection(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The stable code clients see. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }
}
