package vn.cchc.dossier.paper;

import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.dossier.paper.Layout.FormSet;
import vn.cchc.dossier.paper.Sheet.Charge;
import vn.cchc.dossier.paper.Sheet.Facts;
import vn.cchc.dossier.paper.Sheet.HandOver;
import vn.cchc.dossier.paper.Sheet.Item;
import vn.cchc.dossier.paper.Sheet.Paper;
import vn.cchc.dossier.paper.Sheet.Person;
import vn.cchc.dossier.paper.Sheet.Receiving;
import vn.cchc.dossier.paper.Sheet.Regret;
import vn.cchc.dossier.paper.Sheet.Told;
import vn.cchc.kit.paper.QrCode;

/** Sheets as counters fill them, short and long. */
final class SampleSheets {

    static final String CODE = "H21.15.1-251117-0012";
    static final FormSet OLD =
            new FormSet("TT-01-2018", "Thông tư số 01/2018/TT-VPCP", "Bộ phận Tiếp nhận và Trả kết quả");
    static final FormSet NEW =
            new FormSet("TT-03-2025", "Thông tư số 03/2025/TT-VPCP", "Trung tâm Phục vụ hành chính công");
    private static final String LONG_NAME =
            "Công ty Trách nhiệm hữu hạn một thành viên Đầu tư, Thương mại, Dịch vụ và Xuất"
                    + " nhập khẩu Nông lâm thủy sản Nguyễn Huỳnh Đức Phượng Quỳnh Tây Nguyên";

    private SampleSheets() {}

    static Layout layout(FormSet set, String number, FormKind kind, String title, String template) {
        String page = set.equals(OLD) ? "A5 portrait" : "A4 portrait";
        return new Layout(
                set, number, kind, title, template, new Layout.Paper(page, "/TNHS", kind == FormKind.RECEIPT));
    }

    static Sheet sheet(Layout form) {
        return sheet(form, person("Nguyễn Thị Phượng Quỳnh"), papers(3), Copy.APPLICANT);
    }

    /** With everything that is longer than usual. */
    static Sheet longSheet(Layout form) {
        return sheet(form, person(LONG_NAME), papers(28), Copy.APPLICANT);
    }

    static Sheet named(Layout form, String name) {
        return sheet(form, person(name), papers(1), Copy.FILE);
    }

    static RegisterSheet register(int count) {
        Layout form = new Layout(
                NEW,
                "07",
                FormKind.REGISTER,
                "Sổ theo dõi hồ sơ",
                "register",
                new Layout.Paper("A4 landscape", "", false));
        Issuer issuer = new Issuer("UBND phường Quy Nhơn Bắc", "UBND tỉnh Gia Lai", "Phường Quy Nhơn Bắc");
        List<RegisterLine> lines = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new RegisterLine(
                        number,
                        "H21.15.1-251117-%04d".formatted(number),
                        "Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh",
                        number % 7 == 0 ? LONG_NAME : "Nguyễn Thị Phượng Quỳnh",
                        "Số 12/5A đường Nguyễn Thị Định, phường Quy Nhơn Bắc, 0912 345 678",
                        "UBND phường Quy Nhơn Bắc",
                        "17/11/2025 09:05",
                        "24/11/2025 17:00",
                        number % 2 == 0 ? "21/11/2025 15:30" : null,
                        "Trực tiếp",
                        "đang giải quyết; hẹn lại 28/11/2025 17:00"))
                .toList();
        return new RegisterSheet(
                form,
                Letterhead.of(issuer, NEW.desk(), "ngày 30 tháng 11 năm 2025"),
                "01/11/2025",
                "30/11/2025",
                lines);
    }

    private static Sheet sheet(Layout form, Person person, List<Paper> papers, Copy copy) {
        Issuer issuer = new Issuer("UBND phường Quy Nhơn Bắc", "UBND tỉnh Gia Lai", "Phường Quy Nhơn Bắc");
        boolean many = papers.size() > 10;
        return new Sheet(
                form,
                Letterhead.of(issuer, form.set().desk(), "ngày 17 tháng 11 năm 2025"),
                facts(form),
                person,
                told(many),
                new Receiving(copy.words(), papers, charges(), copy == Copy.APPLICANT ? publicity() : List.of()),
                handOvers(form, many ? 14 : 3));
    }

    private static Person person(String name) {
        return new Person(
                name,
                "052199000123",
                "Số 12/5A đường Nguyễn Thị Định, tổ 15, khu phố 4, phường Quy Nhơn Bắc, tỉnh Gia Lai",
                "0912 345 678",
                "phuongquynh@example.vn");
    }

    private static Facts facts(Layout form) {
        return new Facts(
                CODE,
                QrCode.source(CODE),
                "0012",
                "Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh",
                "Xin cấp 03 bản sao trích lục khai sinh",
                "5 ngày làm việc",
                "09 giờ 05 phút, ngày 17/11/2025",
                "17 giờ 00 phút, ngày 24/11/2025",
                form.set().desk() + " – UBND phường Quy Nhơn Bắc",
                form.set().desk() + " – UBND phường Quy Nhơn Bắc",
                "UBND phường Quy Nhơn Bắc",
                form.set().equals(NEW) ? "Điểm hỗ trợ khu phố 4" : null,
                form.set().equals(NEW) ? "nhân viên bưu chính, mã bd.quynhon01" : null);
    }

    private static Told told(boolean many) {
        List<Item> items = IntStream.rangeClosed(1, many ? 20 : 2)
                .mapToObj(number -> new Item(
                        number,
                        "Giấy xác nhận tình trạng hôn nhân (bản thứ " + number + ")",
                        "Giấy đã nộp hết hạn sử dụng, đề nghị nộp giấy còn giá trị"))
                .toList();
        return new Told(
                "14 giờ 30 phút, ngày 19/11/2025",
                "Phải xác minh tại cơ quan đăng ký hộ tịch nơi khác, chưa có văn bản trả lời.",
                null,
                items,
                "17 giờ 00 phút, ngày 24/11/2025",
                "17 giờ 00 phút, ngày 28/11/2025",
                "Tạm dừng giải quyết hồ sơ cho đến khi có thông báo tiếp tục giải quyết",
                "đang giải quyết",
                "8.000 đồng",
                new Regret(
                        "chờ ý kiến hoặc kết quả của cơ quan khác", "Sở Tư pháp tỉnh Gia Lai", "Trần Văn Bình", false));
    }

    private static List<Paper> papers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Paper(
                        number,
                        number % 3 == 0
                                ? "Văn bản ủy quyền theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc yêu"
                                        + " cầu cấp bản sao trích lục hộ tịch"
                                : "Tờ khai cấp bản sao trích lục hộ tịch (theo mẫu)",
                        1,
                        number % 2 == 0 ? 2 : null,
                        number % 3 == 0))
                .toList();
    }

    private static List<Charge> charges() {
        return List.of(new Charge("Phí cấp bản sao trích lục hộ tịch", "8.000 đồng"));
    }

    private static List<String> publicity() {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(number ->
                        "Thành phần hồ sơ, thời hạn, phí và lệ phí của mỗi thủ tục được niêm yết công khai tại nơi"
                                + " tiếp nhận và trên Cổng Dịch vụ công quốc gia (dichvucong.gov.vn). Ngoài những giấy tờ và khoản thu"
                                + " đã công khai, không ai được yêu cầu nộp thêm.")
                .toList();
    }

    private static List<HandOver> handOvers(Layout form, int count) {
        String desk = form.set().desk() + " – UBND phường Quy Nhơn Bắc";
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new HandOver(
                        number == 1 ? desk : "Phòng Văn hóa - Xã hội",
                        number == count ? desk : "Sở Tư pháp tỉnh Gia Lai",
                        number == count ? null : "15 giờ 05 phút, ngày 17/11/2025",
                        number == count ? "Trước hạn" : null,
                        null))
                .toList();
    }
}
