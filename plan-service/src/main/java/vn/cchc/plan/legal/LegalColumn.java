package vn.cchc.plan.legal;

import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.TableColumn;

/** The columns of a list of documents, a row for each document, under the headings offices give them. */
enum LegalColumn implements TableColumn {
    NUMBER(
            "Số, ký hiệu",
            "number",
            true,
            "Số ký hiệu",
            "Số và ký hiệu",
            "Số/ký hiệu",
            "Số, ký hiệu văn bản",
            "Số văn bản"),
    /** Left empty, the sign in the number says it. */
    KIND("Loại văn bản", "kind", false, "Hình thức văn bản", "Tên loại văn bản", "Loại"),
    ISSUER("Cơ quan ban hành", "issuer", true, "Nơi ban hành", "Cơ quan, người ban hành"),
    ISSUED("Ngày ban hành", "issuedOn", true, "Ngày, tháng, năm ban hành", "Ngày tháng năm ban hành"),
    SUMMARY("Trích yếu", "summary", true, "Trích yếu nội dung", "Tên văn bản", "Tên gọi văn bản", "Nội dung"),
    FROM("Có hiệu lực từ", "inForceFrom", false, "Ngày có hiệu lực", "Hiệu lực từ", "Thời điểm có hiệu lực"),
    /** The last day on which it holds. */
    TO("Có hiệu lực đến", "inForceTo", false, "Hiệu lực đến"),
    /** The first day on which it does not hold any more. */
    ENDED("Hết hiệu lực từ", "inForceTo", false, "Ngày hết hiệu lực", "Thời điểm hết hiệu lực"),
    SUSPENDED_FROM("Ngưng hiệu lực từ", "suspendedFrom", false, "Tạm ngưng hiệu lực từ"),
    SUSPENDED_TO("Ngưng hiệu lực đến", "suspendedTo", false, "Tạm ngưng hiệu lực đến"),
    /** Number, and where that is not enough the day: {@code 118/2025/NĐ-CP ngày 09/06/2025}. */
    REPLACED_BY("Được thay thế bởi", "replacedBy", false, "Văn bản thay thế", "Thay thế bởi"),
    LINK("Liên kết", "link", false, "Đường dẫn"),
    CHECKSUM("SHA-256", "checksum", false),
    REVIEW("Kết quả rà soát", "review", false, "Xử lý sau rà soát");

    private final String heading;
    private final String field;
    private final boolean required;
    private final List<String> alsoHeaded;

    LegalColumn(String heading, String field, boolean required, String... alsoHeaded) {
        this.heading = heading;
        this.field = field;
        this.required = required;
        this.alsoHeaded = List.of(alsoHeaded);
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public List<String> alsoHeaded() {
        return alsoHeaded;
    }

    /** The column in which a field of a document stands. */
    static LegalColumn of(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst()
                .orElse(NUMBER);
    }
}
