package vn.cchc.plan.inspection.domain;

/** What an inspection is about; units are counted as inspected for each apart. */
public enum InspectionTheme {
    /** Administrative reform as a whole (cải cách hành chính). */
    REFORM,
    /** Organisation and operation of agencies (tổ chức và hoạt động). */
    ORGANISATION,
    /** Control of procedures, their posting, the counters and the attitude there (kiểm soát TTHC). */
    PROCEDURES,
    /** Discipline of civil servants (công vụ). */
    PUBLIC_DUTY,
    /** Law and its enforcement (theo dõi thi hành pháp luật). */
    LAW,
    FINANCE,
    /** The quality system by TCVN ISO 9001 and QĐ 19/2014/QĐ-TTg. */
    ISO,
    OTHER
}
