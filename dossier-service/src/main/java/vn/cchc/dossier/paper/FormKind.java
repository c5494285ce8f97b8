package vn.cchc.dossier.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Result;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.problem.Text;

/** What a form is for. Its number differs between the sets of TT 01/2018/TT-VPCP and TT 03/2025/TT-VPCP. */
enum FormKind {
    RECEIPT(
            List.of("receipt"),
            EnumSet.of(EventType.RECEIVED, EventType.CORRECTED),
            "hồ sơ chưa được tiếp nhận",
            "the dossier was not received"),
    SUPPLEMENT_REQUEST(
            List.of("supplement"),
            EnumSet.of(EventType.SUPPLEMENT_REQUESTED),
            "chưa có yêu cầu bổ sung hồ sơ",
            "no supplement has been requested"),
    REFUSAL(
            List.of("refusal"),
            EnumSet.of(EventType.NOT_ACCEPTED),
            "hồ sơ không bị từ chối tiếp nhận",
            "the dossier was not refused"),
    /** A refusal as the result, told in writing (R97); no circular has a form for it, so it is in no set. */
    REFUSED_RESULT(
            List.of("refused-result"),
            EnumSet.of(EventType.FINISHED),
            "kết quả không phải là từ chối",
            "the result is no refusal"),
    APOLOGY(
            List.of("apology", "extension"),
            EnumSet.of(EventType.RESCHEDULED, EventType.APOLOGISED),
            "chưa có lời xin lỗi hay hẹn lại nào được ghi nhận",
            "no apology and no new appointment was recorded"),
    STOP_NOTICE(
            List.of("stop-notice"),
            EnumSet.of(EventType.SUSPENDED, EventType.TERMINATED, EventType.WITHDRAWN),
            "hồ sơ không bị dừng giải quyết",
            "the dossier was neither stopped nor withdrawn"),
    CONTROL_SLIP(
            List.of("control-slip"),
            EnumSet.of(EventType.RECEIVED),
            "hồ sơ chưa được tiếp nhận",
            "the dossier was not received"),
    REGISTER(
            List.of("register"),
            EnumSet.noneOf(EventType.class),
            "sổ lập cho nhiều hồ sơ, in tại /api/v1/dossier-register",
            "the register is about many dossiers and printed at /api/v1/dossier-register");

    private final List<String> templates;
    private final Set<EventType> occasions;
    private final Text missing;

    FormKind(List<String> templates, Set<EventType> occasions, String vi, String en) {
        this.templates = templates;
        this.occasions = occasions;
        this.missing = Text.of(vi, en);
    }

    /** Whether a circular lays it down, with a number of its own. */
    boolean isOfASet() {
        return this != REFUSED_RESULT;
    }

    /** Whether it is handed to the applicant; the others stay with those who handle the dossier. */
    boolean isForApplicant() {
        return this != CONTROL_SLIP && this != REGISTER;
    }

    /** How such a form can be laid out: templates below templates/paper. */
    List<String> templates() {
        return templates;
    }

    /** Whether this event is what such a form is written about. */
    boolean isOccasionedBy(HistoryEntry event) {
        boolean granted = event.type() == EventType.FINISHED
                && StoredJson.read(event.data(), EventData.class).result() != Result.REFUSED;
        return occasions.contains(event.type()) && !granted;
    }

    /**
     * Whether the competent agency issues it rather than the place that received the dossier: what a leader signs, and a
     * request for a supplement once the dossier has gone to those who settle it (note to form 02).
     */
    boolean isIssuedByAgency(Occasion occasion) {
        boolean whileSettled = occasion.before() != null && occasion.before().state() == Status.PROCESSING;
        return isSignedByLeader() || this == SUPPLEMENT_REQUEST && whileSettled;
    }

    /** Whether it bears the signatures of the organisation and of its leader. */
    boolean isSignedByLeader() {
        return this == APOLOGY || this == STOP_NOTICE || this == REFUSED_RESULT;
    }

    /** Why there is nothing to print. */
    Text missing() {
        return missing;
    }
}
