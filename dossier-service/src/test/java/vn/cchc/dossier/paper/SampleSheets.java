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
import vn.cchc.dossier.paper.Sheet.Mark;
import vn.cchc.dossier.paper.Sheet.Paper;
import vn.cchc.dossier.paper.Sheet.Person;
import vn.cchc.dossier.paper.Sheet.Receiving;
import vn.cchc.dossier.paper.Sheet.Regret;
import vn.cchc.dossier.paper.Sheet.Reissue;
import vn.cchc.dossier.paper.Sheet.Signed;
import vn.cchc.dossier.paper.Sheet.Stop;
import vn.cchc.dossier.paper.Sheet.Told;
import vn.cchc.kit.paper.QrCode;
import vn.cchc.kit.reference.AgencyContact;

/** Sheets as counters fill them: usual ones, ones with everything longer than usual, and ones filled with bad intent. */
final class SampleSheets {

    private static final AgencyContact REACHED = new AgencyContact(
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
    private static final String LONG_ADDRESS =
            "Thửa đất số 1024, tờ bản đồ số 37, Khu tái định cư phục vụ Dự án nâng cấp"
                    + " Quốc lộ 19 đoạn qua địa bàn phía Đông, đường Nguyễn Thị Minh Khai nối dài, tổ dân phố 15, khu phố 4, "
                    + "phường Quy Nhơn Bắc, tỉnh Gia Lai";

    private SampleSheets() {}

    static Sheet usual(Layout form) {
        return filled(form, person(NAME, ADDRESS), CODE, false, Signed.NOT_YET);
    }

    /** With everything that is longer than usual, and everything that is often left out. */
    static Sheet longest(Layout form) {
        Signed signed = new Signed(
                new Mark("Ủy ban nhân dân phường Quy Nhơn Bắc", null, "14:35:12 +07:00, ngày 19/11/2025"),
                new Mark("Nguyễn Huỳnh Đức Quỳnh", "KT. CHỦ TỊCH – PHÓ CHỦ TỊCH", "14:30:05 +07:00, ngày 19/11/2025"));
        return filled(form, person(LONG_NAME, LONG_ADDRESS), LONGEST_CODE, true, signed);
    }

    static Sheet named(Layout form, String name) {
        return filled(form, person(name, ADDRESS), CODE, false, Signed.NOT_YET);
    }

    /** Only what the system always knows. */
    static Sheet blank(Layout form) {
        Sheet usual = usual(form);
        Receiving receiving = new Receiving(
                Copy.FILE.words(),
                null,
                null,
                papers(1),
                null,
                List.of(),
                new Charges(List.of(), null, null),
                new Book("2025", "251117-0012"),
                List.of());
        return new Sheet(
                form,
                usual.head(),
                usual.dossier(),
                new Person(NAME, null, null, null, null),
                new Told(
                        "14\u00a0giờ\u00a030\u00a0phút, ngày\u00a019/11/2025",
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null),
                receiving,
                new Stop("Dừng giải quyết hồ sơ", "cơ quan giải quyết hồ sơ", null, null, null, null),
                new Sheet.Passage(List.of(new HandOver("Bộ phận", null, null, null, null, null, null, null)), null),
                Signed.NOT_YET);
    }

    private static Sheet filled(Layout form, Person person, String code, boolean many, Signed signed) {
        Issuer issuer =
                new Issuer("UBND phường Quy Nhơn Bắc", "Ủy ban nhân dân tỉnh Gia Lai", "Phường Quy Nhơn Bắc", REACHED);
        String dated = "ngày 17 tháng 11 năm 2025";
        Letterhead head = form.kind().isSignedByLeader()
                ? Letterhead.ofAgency(issuer, dated)
                : Letterhead.ofDesk(issuer, form.set().desk(), Words.serial(code), dated);
        return new Sheet(
                form,
                head,
                facts(form, code, many),
                person,
                told(many),
                receiving(many),
                stop(many),
                new Sheet.Passage(handOvers(form, many ? 14 : 3), "Đúng hạn"),
                signed);
    }

    private static Person person(String name, String address) {
        return new Person(name, "052199000123", address, "0912 345 678", "phuongquynh@example.vn");
    }

    private static Facts facts(Layout form, String code, boolean many) {
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

    private static Told told(boolean many) {
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
                new Regret(
                        many ? 2 : 1,
                        "chờ ý kiến hoặc kết quả của cơ quan khác",
                        "Sở Tư pháp tỉnh Gia Lai",
                        "Trần Văn Bình",
                        false));
    }

    private static Stop stop(boolean many) {
        return new Stop(
                "Tạm dừng giải quyết hồ sơ cho đến khi có thông báo tiếp tục giải quyết",
                "người nộp hồ sơ, ngày 18/11/2025",
                "đang giải quyết",
                "Quyết định số 45/QĐ-UBND, ngày 19/11/2025",
                "8.000 đồng",
                many ? "5.000 đồng" : null);
    }

    private static Receiving receiving(boolean many) {
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

    private static List<Sheet.Leg> legs() {
        return List.of(
                new Sheet.Leg(1, "17/11/2025 09:05", "18/11/2025 17:00"),
                new Sheet.Leg(2, "18/11/2025 17:00", "20/11/2025 17:00"));
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
                        "15\u00a0giờ\u00a005\u00a0phút, ngày\u00a017/11/2025",
                        number == count ? null : "07\u00a0giờ\u00a030\u00a0phút, ngày\u00a018/11/2025",
                        number == 2 ? null : "17/11/2025 17:00",
                        number == 3 ? "chặng 2: 19/11/2025 17:00" : null,
                        number == 2 ? null : number == 1 ? "Trước hạn" : "Quá hạn",
                        number == 1 ? "Kèm bản đồ địa chính" : null))
                .toList();
    }

    /** Lines from the given number on. */
    static RegisterSheet register(int volume, int from, int count, boolean more) {
        Layout form = SampleForms.register(SampleForms.NEW, "07");
        Issuer issuer = new Issuer("UBND phường Quy Nhơn Bắc", "UBND tỉnh Gia Lai", "Phường Quy Nhơn Bắc", null);
        return new RegisterSheet(
                form,
                Letterhead.ofDesk(issuer, form.set().desk(), null, "ngày 30 tháng 11 năm 2025"),
                "01/11/2025",
                "30/11/2025",
                volume,
                more,
                IntStream.range(from, from + count).mapToObj(SampleSheets::line).toList());
    }

    private static RegisterLine line(int number) {
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
