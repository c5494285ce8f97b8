package vn.cchc.dossier.reading;

import vn.cchc.dossier.domain.Status;
import vn.cchc.kit.problem.Text;

/** Where a dossier stands, as forms and explanations say it. */
public final class StatusWords {

    private StatusWords() {}

    public static Text of(Status status) {
        return switch (status) {
            case ACCEPTED -> Text.of("đã tiếp nhận", "received");
            case PROCESSING -> Text.of("đang giải quyết", "being settled");
            case AWAITING_SUPPLEMENT -> Text.of("chờ bổ sung hồ sơ", "waiting for a supplement");
            case AWAITING_PAYMENT -> Text.of("chờ thực hiện nghĩa vụ tài chính", "waiting for a payment");
            case SUSPENDED -> Text.of("tạm dừng giải quyết", "suspended");
            case FINISHED -> Text.of("đã có kết quả", "settled");
            case RETURNED -> Text.of("đã trả kết quả", "returned");
            case WITHDRAWN -> Text.of("công dân rút hồ sơ", "withdrawn");
            case TERMINATED -> Text.of("dừng giải quyết", "terminated");
            case NOT_ACCEPTED -> Text.of("từ chối tiếp nhận", "not accepted");
        };
    }
}
