package vn.cchc.plan.planning;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What a plan is for. */
public enum PlanKind {
    /** The yearly reform plan. */
    ANNUAL,
    /** Puts right what an index result or late dossiers showed. */
    REMEDIATION,
    /** Works on the criteria of an index. */
    INDEX_IMPROVEMENT,
    /** Over several years, "giai đoạn 2021-2025". */
    PERIOD,
    /** Theo dõi tình hình thi hành pháp luật. */
    LAW_MONITORING,
    /** Công tác pháp chế. */
    LEGAL_WORK,
    /** Ứng dụng công nghệ thông tin, chuyển đổi số. */
    INFORMATION_TECHNOLOGY,
    /** Đào tạo, bồi dưỡng. */
    TRAINING,
    /** Rà soát, đánh giá thủ tục hành chính. */
    PROCEDURE_REVIEW,
    /** Kiểm soát thủ tục hành chính. */
    PROCEDURE_CONTROL,
    /** Kiểm tra. */
    INSPECTION,
    OTHER;

    /** Also reads the long form "annual-reform-plan" that data collections use. */
    @JsonCreator
    public static PlanKind of(String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_').replaceAll("(_REFORM)?_PLAN$", "");
        return valueOf(name);
    }
}
