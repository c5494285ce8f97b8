package vn.cchc.dossier.domain;

/** Why an agency has to apologise (form 04 asks for the reason and the unit that is late). */
public enum ApologyCause {
    /** Quá tải, thiếu người. */
    OVERLOAD,
    /** Chờ ý kiến hoặc kết quả của cơ quan khác. */
    OTHER_AGENCY,
    /** Vụ việc phức tạp, phải xác minh thêm. */
    COMPLEX_CASE,
    /** Sự cố hệ thống thông tin. */
    SYSTEM_FAILURE,
    /** Sai sót của người giải quyết. */
    STAFF_ERROR,
    OTHER
}
