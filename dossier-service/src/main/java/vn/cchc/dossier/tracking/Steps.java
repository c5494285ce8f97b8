package vn.cchc.dossier.tracking;

import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.submission.SubmissionState;
import vn.cchc.kit.problem.Text;

/** Where a dossier stands, in words for the person who waits for it. */
public final class Steps {

    private Steps() {}

    public static Text words(Status status) {
        return switch (status) {
            case ACCEPTED -> Text.of("Đã tiếp nhận, chờ chuyển giải quyết", "Received, about to be handed over");
            case PROCESSING -> Text.of("Đang giải quyết", "Being settled");
            case AWAITING_SUPPLEMENT -> Text.of("Chờ bổ sung hồ sơ", "Waiting for you to complete it");
            case AWAITING_PAYMENT -> Text.of("Chờ thực hiện nghĩa vụ tài chính", "Waiting for your payment");
            case SUSPENDED -> Text.of("Tạm dừng giải quyết", "Suspended");
            case FINISHED -> Text.of("Đã có kết quả, chờ trả", "Settled; the result can be fetched");
            case RETURNED -> Text.of("Đã trả kết quả", "The result was handed over");
            case WITHDRAWN -> Text.of("Đã rút hồ sơ", "Withdrawn");
            case TERMINATED -> Text.of("Đã dừng giải quyết", "Terminated");
            case NOT_ACCEPTED -> Text.of("Không tiếp nhận", "Not accepted");
        };
    }

    static Text words(SubmissionState state) {
        return switch (state) {
            case PENDING -> Text.of("Đã gửi, chờ cơ quan trả lời", "Sent, waiting for an answer");
            case AWAITING_COMPLETION ->
                Text.of("Chờ bổ sung trước khi tiếp nhận", "Waiting for you to complete it before it is received");
            case EXPIRED ->
                Text.of("Hết thời hạn bổ sung, không tiếp nhận", "Not completed in time and so not accepted");
            case REFUSED -> Text.of("Không tiếp nhận", "Not accepted");
            case ACCEPTED -> Text.of("Đã tiếp nhận", "Received");
        };
    }
}
