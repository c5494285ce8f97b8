package vn.cchc.dossier.paper;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.CounterNotes.PaymentMethod;
import vn.cchc.dossier.domain.Reception;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.reading.StatusWords;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.BusinessZone;

/** How times, sums and states are written on paper. */
final class Words {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "HH'\u00a0giờ\u00a0'mm'\u00a0phút, ngày\u00a0'dd/MM/yyyy")
            .withZone(BusinessZone.ID);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(BusinessZone.ID);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SIGNED =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy").withZone(BusinessZone.ID);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss xxx', ngày' dd/MM/yyyy").withZone(BusinessZone.ID);

    private Words() {}

    /** {@code 09 giờ 05 phút, ngày 17/11/2025}; a line ends before the day or not at all. */
    static String moment(Instant at) {
        return at == null ? null : MOMENT.format(at);
    }

    /** {@code 17/11/2025 09:05}, for tables. */
    static String brief(Instant at) {
        return at == null ? null : SHORT.format(at);
    }

    /** {@code 17/11/2025}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day that ends with that moment; null without one. */
    static String lastDay(Instant end) {
        return end == null ? null : day(BusinessDays.last(end));
    }

    /** {@code ngày 17 tháng 11 năm 2025}, as documents are dated (Decree 30/2020/NĐ-CP, Annex I). */
    static String signed(Instant at) {
        return SIGNED.format(at);
    }

    /** {@code 14:30:05 +07:00, ngày 17/11/2025}, as signatures are timed (Decree 30/2020/NĐ-CP, Annex I, II.8). */
    static String second(Instant at) {
        return SECOND.format(at);
    }

    /** {@code 251117-0012}: what a code adds to that of the agency, its number in the agency's register. */
    static String serial(String code) {
        return code.substring(code.lastIndexOf('-', code.lastIndexOf('-') - 1) + 1);
    }

    /** {@code 1.250.000 đồng}. */
    static String money(long amount) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi-VN")).format(amount) + " đồng";
    }

    /** Where somebody gets the result. */
    static String place(Channel channel, String desk) {
        return switch (channel) {
            case COUNTER -> desk;
            case POST -> "địa chỉ của người nộp, qua dịch vụ bưu chính công ích";
            case ONLINE -> "Cổng Dịch vụ công quốc gia (trực tuyến)";
        };
    }

    static String channel(Channel channel) {
        return switch (channel) {
            case COUNTER -> "Trực tiếp";
            case POST -> "Bưu chính";
            case ONLINE -> "Trực tuyến";
        };
    }

    static String method(PaymentMethod method) {
        return switch (method) {
            case CASH -> "tiền mặt";
            case TRANSFER -> "chuyển khoản";
            case ONLINE -> "thanh toán trực tuyến";
            case POST -> "qua dịch vụ bưu chính";
            case EXEMPT -> "miễn thu";
        };
    }

    /** What was put right, by the name it has in the history. */
    static String corrected(String field) {
        return switch (field) {
            case "procedure" -> "thủ tục hành chính";
            case "receivedAt" -> "thời điểm tiếp nhận";
            case "competentAgency" -> "cơ quan có thẩm quyền giải quyết";
            case "applicant" -> "thông tin người nộp hồ sơ";
            case "components" -> "thành phần hồ sơ";
            case "notes" -> "số bộ, người nộp thay, lệ phí hoặc số sổ";
            default -> field;
        };
    }

    /** {@code nhân viên bưu chính, mã bd.iaring01}; null where nobody said. */
    static String receiver(Reception.Receiver by) {
        if (by == null) {
            return null;
        }
        String capacity = switch (by.capacity()) {
            case OFFICIAL -> "cán bộ, công chức";
            case POST_STAFF -> "nhân viên bưu chính";
        };
        return by.staff() == null ? capacity : capacity + ", mã " + by.staff();
    }

    static String state(Status state) {
        return StatusWords.of(state).vi();
    }
}
