package vn.cchc.dossier.paper;

import java.util.EnumSet;
import java.util.Set;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.kit.problem.Text;

/** What a form is for. Its number differs between the sets of TT 01/2018/TT-VPCP and TT 03/2025/TT-VPCP. */
enum FormKind {
    RECEIPT(EnumSet.of(EventType.RECEIVED), "hồ sơ chưa được tiếp nhận", "the dossier was not received"),
    SUPPLEMENT_REQUEST(
            EnumSet.of(EventType.SUPPLEMENT_REQUESTED),
            "chưa có yêu cầu bổ sung hồ sơ",
            "no supplement has been requested"),
    REFUSAL(EnumSet.of(EventType.NOT_ACCEPTED), "hồ sơ không bị từ chối tiếp nhận", "the dossier was not refused"),
    APOLOGY(
            EnumSet.of(EventType.RESCHEDULED, EventType.APOLOGISED),
            "chưa có lời xin lỗi hay hẹn lại nào được ghi nhận",
            "no apology and no new appointment was recorded"),
    STOP_NOTICE(
            EnumSet.of(EventType.SUSPENDED, EventType.TERMINATED, EventType.WITHDRAWN),
            "hồ sơ không bị dừng giải quyết",
            "the dossier was neither stopped nor withdrawn"),
    CONTROL_SLIP(EnumSet.of(EventType.RECEIVED), "hồ sơ chưa được tiếp nhận", "the dossier was not received"),
    REGISTER(
            EnumSet.noneOf(EventType.class),
            "sổ lập cho nhiều hồ sơ, in tại /api/v1/dossier-register",
            "the register is about many dossiers and printed at /api/v1/dossier-register");

    private final Set<EventType> occasions;
    private final Text missing;

    FormKind(Set<EventType> occasions, String vi, String en) {
        this.occasions = occasions;
        this.missing = Text.of(vi, en);
    }

    /** Whether this event is what such a form is written about. */
    boolean isOccasionedBy(EventType type) {
        return occasions.contains(type);
    }

    /** Why there is nothing to print. */
    Text missing() {
        return missing;
    }
}
