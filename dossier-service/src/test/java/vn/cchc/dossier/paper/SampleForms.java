package vn.cchc.dossier.paper;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.dossier.paper.Layout.FormSet;
import vn.cchc.dossier.paper.Layout.Paper;

/** The forms of both sets as they are delivered with the service. */
final class SampleForms {

    static final FormSet OLD =
            new FormSet("TT-01-2018", "Thông tư số 01/2018/TT-VPCP", "Bộ phận Tiếp nhận và Trả kết quả");
    static final FormSet NEW =
            new FormSet("TT-03-2025", "Thông tư số 03/2025/TT-VPCP", "Trung tâm Phục vụ hành chính công");

    static final Layout RECEIPT = receipt(OLD);
    static final Layout NEW_RECEIPT = receipt(NEW);
    static final Layout EXTENSION = layout(
            NEW,
            "04",
            FormKind.APOLOGY,
            "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
            "extension",
            "/XLGH");
    static final Layout STOP_NOTICE =
            layout(NEW, "05", FormKind.STOP_NOTICE, "Thông báo dừng giải quyết hồ sơ", "stop-notice", "/TB");

    private SampleForms() {}

    static Stream<Layout> all() {
        return Stream.of(
                RECEIPT,
                supplement(OLD),
                refusal(OLD),
                layout(OLD, "04", FormKind.APOLOGY, "Phiếu xin lỗi và hẹn lại ngày trả kết quả", "apology", "/PXL"),
                controlSlip(OLD, "05"),
                NEW_RECEIPT,
                supplement(NEW),
                refusal(NEW),
                EXTENSION,
                STOP_NOTICE,
                controlSlip(NEW, "06"));
    }

    static Layout supplement(FormSet set) {
        return layout(
                set,
                "02",
                FormKind.SUPPLEMENT_REQUEST,
                "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ",
                "supplement",
                "/HDHS");
    }

    static Layout register(FormSet set, String number) {
        return new Layout(
                set,
                number,
                FormKind.REGISTER,
                "Sổ theo dõi hồ sơ",
                "register",
                new Paper("A4 landscape", "", false),
                List.of());
    }

    private static Layout receipt(FormSet set) {
        return layout(set, "01", FormKind.RECEIPT, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "receipt", "/TNHS");
    }

    static Layout refusal(FormSet set) {
        return layout(set, "03", FormKind.REFUSAL, "Phiếu từ chối tiếp nhận giải quyết hồ sơ", "refusal", "/TCHS");
    }

    private static Layout controlSlip(FormSet set, String number) {
        return layout(
                set,
                number,
                FormKind.CONTROL_SLIP,
                "Phiếu kiểm soát quá trình giải quyết hồ sơ",
                "control-slip",
                "/KSHS");
    }

    private static Layout layout(
            FormSet set, String number, FormKind kind, String title, String template, String suffix) {
        boolean receipt = kind == FormKind.RECEIPT;
        List<String> notes = receipt
                ? List.of(
                        "Giấy này được lập thành 02 liên: một liên chuyển kèm theo Phiếu kiểm soát quá trình giải quyết hồ sơ"
                                + " và lưu tại nơi tiếp nhận, một liên giao cho cá nhân, tổ chức nộp hồ sơ.",
                        "Cá nhân, tổ chức có thể đăng ký nhận kết quả tại nơi tiếp nhận hoặc tại nhà (trụ sở của tổ chức)"
                                + " qua dịch vụ bưu chính công ích.")
                : List.of();
        String page = set.equals(OLD) ? "A5 portrait" : "A4 portrait";
        return new Layout(set, number, kind, title, template, new Paper(page, suffix, receipt), notes);
    }
}
