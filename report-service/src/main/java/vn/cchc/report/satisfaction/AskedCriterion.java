package vn.cchc.report.satisfaction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people were asked about. */
public record AskedCriterion(
        @Schema(examples = "SIPAS-3") String criterion,
        Kind kind,

        @Schema(examples = "Công chức trực tiếp giải quyết công việc")
        String name,

        @Schema(examples = "Quyết định 1001/QĐ-BNV ngày 11/12/2023")
        String legalBasis) {

    /** Which method it belongs to. */
    public enum Kind {
        /** One of the five of SIPAS, scored 1 to 5. */
        FACTOR,
        /** One of the nine of Thông tư 01/2018/TT-VPCP, scored 0 to 2. */
        INDICATOR
    }
}
