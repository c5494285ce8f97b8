package vn.cchc.dossier.paper;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.dossier.paper.Sheet.Book;
import vn.cchc.dossier.paper.Sheet.Charge;
import vn.cchc.dossier.paper.Sheet.Charges;
import vn.cchc.dossier.paper.Sheet.Contact;
import vn.cchc.dossier.paper.Sheet.Facts;
import vn.cchc.dossier.paper.Sheet.HandOver;
import vn.cchc.dossier.paper.Sheet.Item;
import vn.cchc.dossier.paper.Sheet.Paper;
import vn.cchc.dossier.paper.Sheet.Person;
import vn.cchc.dossier.paper.Sheet.Receiving;
import vn.cchc.dossier.paper.Sheet.Regret;
import vn.cchc.dossier.paper.Sheet.Reissue;
import vn.cchc.dossier.paper.Sheet.Stop;
import vn.cchc.dossier.paper.Sheet.Told;
import vn.cchc.kit.paper.QrCode;
import vn.cchc.kit.reference.AgencyContact;

/** What stands on specimens, made up; {@code many} gives everything that is longer than usual or often left out. */
final class SpecimenParts {

    static final AgencyContact REACHED = new AgencyContact(
            "Số 1 đường Trung Tâm, phường Quy Nhơn Bắc",
            "https://quynhonbac.example.vn",
            "000 0000 041",
            "motcua@quynhonbac.example.vn",
            null,
            null);

    static final String CODE = "H21.15.1-251117-0012";
    static final String LONGEST_CODE = "000.00.15.H21-251117-000123";
    static final String NAME = "Nguyễn Thị Phượng Quỳnh";
    static final String LONG_NAME = "Công ty Trách nhiệm hữu hạn một thành viên Đầu tư, Thương mại, Dịch vụ và Xuất"
            + " nhập khẩu Nông lâm thủy sản Nguyễn Huỳnh Đức Phượng Quỳnh Tây Nguyên";
    static final String ADDRESS = "Số 12/5A đường Nguyễn Thị Định, tổ 15, khu phố 4, phường Quy Nhơn Bắc, tỉnh Gia Lai";
    static final String LONG_ADDRESS = "Thửa đất số 1024, tờ bản đồ số 37, Khu tái định cư phục vụ Dự án nâng cấp"
            + " Quốc lộ 19 đoạn qua địa bàn phía Đông, đường Nguyễn Thị Minh Khai nối dài, tổ dân phố 15, khu phố 4, "
            + "phường Quy Nhơn Bắc, tỉnh Gia Lai";

    private SpecimenParts() {}

    static Person person(String name, String address) {
        return new Person(name, "052199000123", address, "0912 345 678", "phuongquynh@example.vn");
    }

    static Facts facts(Layout form, String code, boolean many) {
        String desk = form.set().desk() + " – UBND phường Quy Nhơn Bắc";
        return new Facts(
                code,
                Facts.DOSSIER,
                QrCode.source(code),
                "Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh",
                "Xin cấp 03 bản sao trích lục khai sinh",
                "5 ngày làm việc",
                "09\u00a0giờ\u00a005\u00a0phút, ngày\u00a017/11/2025",
                "17\u00a0giờ\u00a000\u00a0phút, ngày\u00a024/11/2025",
                many ? "17\u00a0giờ\u00a000\u00a0phút, ngày\u00a028/11/2025" : null,
                "18/12/2025",
                desk,
                desk,
                "UBND phường Quy Nhơn Bắc",
                many ? "Sở Tư pháp tỉnh Gia Lai; Công an phường Quy Nhơn Bắc" : null,
                many ? "Điểm hỗ trợ khu phố 4" : null,
                "nhân viên bưu chính, mã bd.quynhon01");
    }

    static Told told(FormKind kind, boolean many) {
        List<Item> items = IntStream.rangeClosed(1, many ? 20 : 2)
                .mapToObj(number -> new Item(
                        number,
                        "Giấy xác nhận tình trạng hôn nhân (bản thứ " + number + ")",
                        "Giấy đã nộp hết hạn sử dụng, đề nghị nộp giấy còn giá trị"))
                .toList();
        return new Told(
                "14\u00a0giờ\u00a030\u00a0phút, ngày\u00a019/11/2025",
                "Phải xác minh tại cơ quan đăng ký hộ tịch nơi khác, chưa có văn bản trả lời.",
                many ? "Luật Đất đai số 31/2024/QH15, Điều 135" : null,
                items,
                many
                        ? "17\u00a0giờ\u00a000\u00a0phút, ngày\u00a026/11/2025"
                        : "17\u00a0giờ\u00a000\u00a0phút, ngày\u00a024/11/2025",
                "17\u00a0giờ\u00a000\u00a0phút, ngày\u00a028/11/2025",
                new Contact("Trần Thị Diễm Hương", "0256 3822 555"),
                kind == FormKind.APOLOGY ? regret(many) : null);
    }

    private static Regret regret(boolean many) {
        return new Regret(
                many ? 2 : 1,
                "chờ ý kiến hoặc kết quả của cơ quan khác",
                "Sở Tư pháp tỉnh Gia Lai",
                "Trần Văn Bình",
                false);
    }

    static Stop stop(boolean many) {
        return new Stop(
                "Tạm dừng giải quyết hồ sơ cho đến khi có thông báo tiếp tục giải quyết",
                "người nộp hồ sơ, ngày 18/11/2025",
                "đang giải quyết",
                "Quyết định số 45/QĐ-UBND, ngày 19/11/2025",
                "8.000 đồng",
                many ? "5.000 đồng" : null);
    }

    static Receiving receiving(boolean many) {
        Reissue reissue = new Reissue(
                1,
                "09\u00a0giờ\u00a005\u00a0phút, ngày\u00a017/11/2025",
                "Cán bộ nhập nhầm thủ tục",
                "thủ tục hành chính, thành phần hồ sơ");
        return new Receiving(
                Copy.APPLICANT.words(),
                many ? reissue : null,
                many ? "Huỳnh Thị Mỹ Duyên" : null,
                papers(many ? 28 : 3),
                "02",
                many ? legs() : List.of(),
                new Charges(
                        List.of(new Charge("Phí cấp bản sao trích lục hộ tịch", "8.000 đồng")),
                        "24.000 đồng",
                        "tiền mặt"),
                new Book("2025", "251117-0012"),
                publicity());
    }

    static List<Sheet.Leg> legs() {
        return List.of(
                new Sheet.Leg(1, "17/11/2025 09:05", "18/11/2025 17:00"),
                new Sheet.Leg(2, "18/11/2025 17:00", "20/11/2025 17:00"));
    }

    static List<Paper> papers(int count) {
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

    static List<String> publicity() {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(number ->
                        "Thành phần hồ sơ, thời hạn, phí và lệ phí của mỗi thủ tục được niêm yết công khai tại nơi"
                                + " tiếp nhận và trên Cổng Dịch vụ công quốc gia (dichvucong.gov.vn). Ngoài những giấy tờ và khoản thu"
                                + " đã công khai, không ai được yêu cầu nộp thêm.")
                .toList();
    }

    static List<HandOver> handOvers(Layout form, int count) {
        String desk = form.set().desk() + " – UBND phường Quy Nhơn Bắc";
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new HandOver(
                        number == 1 ? desk : "Phòng Văn hóa - Xã hội",
                        number == count ? desk : "Sở Tư pháp tỉnh Gia Lai",
                        "15\u00a0giờ\u00a005\u00a0phút, ngày\u00a017/11/2025",
                        number == count ? null : "07\u00a0giờ\u00a030\u00a0phút, ngày\u00a018/11/2025",
                        number == 2 ? null : "17/11/2025 17:00",
                        number == 3 ? "chặng 2: 19/11/2025 17:00" : null,
                        number == 2 ? null : number == 1 ? "Trước hạn" : "Quá hạn",
                        number == 1 ? "Kèm bản đồ địa chính" : null))
                .toList();
    }

    static RegisterLine line(int number) {
        String org = number % 5 == 0 ? "000.00.15.H21" : "H21.15.1";
        return new RegisterLine(
                number,
                Instant.parse("2025-11-17T02:05:00Z"),
                org + "-251117-%04d".formatted(number),
                "Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh",
                number % 3 == 0 ? 2 : 1,
                number % 7 == 0 ? LONG_NAME : NAME,
                "Số 12/5A đường Nguyễn Thị Định, phường Quy Nhơn Bắc, 0912 345 678",
                "UBND phường Quy Nhơn Bắc",
                "17/11/2025 09:05",
                "24/11/2025 17:00",
                number % 2 == 0 ? "21/11/2025 15:30" : null,
                "Trực tiếp",
                number % 4 == 0 ? "(bưu chính)" : null,
                "đang giải quyết; hẹn lại 28/11/2025 17:00");
    }
}
