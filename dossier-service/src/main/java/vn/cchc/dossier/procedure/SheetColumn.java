package vn.cchc.dossier.procedure;

import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.TableColumn;

/**
 * The columns of the catalogue as a table, a row for each version. Lists have a line for each item and {@code |} between
 * what is said of it.
 */
enum SheetColumn implements TableColumn {
    CODE("Mã thủ tục", "code", true),
    NAME("Tên thủ tục", "name", true),
    KIND("Loại", "kind", false),
    FIELD_CODE("Mã lĩnh vực", "field.code", true),
    FIELD_NAME("Lĩnh vực", "field.name", true),
    LEVEL("Cấp giải quyết", "level", true),
    FROM("Có hiệu lực từ", "effectiveFrom", true),
    TO("Có hiệu lực đến", "effectiveTo", false),
    BASIS("Căn cứ pháp lý", "legalBasis", true),
    TERM("Thời hạn giải quyết", "term", true),
    /** Kênh | thời hạn. */
    CHANNEL_TERMS("Thời hạn theo kênh", "channelTerms", false),
    SUPPLEMENT("Khi bổ sung hồ sơ", "supplementPolicy", true),
    CHANNELS("Kênh tiếp nhận", "channels", true),
    ONLINE("Mức độ trực tuyến", "onlineLevel", false),
    IMMEDIATE("Trả kết quả ngay", "immediateResult", false),
    POST_IN("Nhận qua bưu chính", "postalIn", false),
    POST_OUT("Trả qua bưu chính", "postalOut", false),
    EXEMPT("Được thực hiện ngoài hệ thống", "exemptFromSystem", false),
    RECEIVING("Nhận sau giờ này tính từ ngày làm việc sau", "receiving", false),
    /** Mã | tên | số bản chính | số bản sao | nhận bản điện tử | bắt buộc | tên mẫu | mã mẫu | liên kết mẫu. */
    COMPONENTS("Thành phần hồ sơ", "components", true),
    /** Mã | tên | số tiền. */
    FEES("Phí, lệ phí", "fees", false),
    /** Mã | tên | vai trò | cơ quan | thời hạn | chặng | cách thực hiện. */
    STEPS("Quy trình nội bộ", "steps", false),
    AGENCY("Cơ quan chịu trách nhiệm", "authority.agency", false),
    /** Cách | cơ quan giao | văn bản. */
    DELEGATION("Phân cấp, ủy quyền", "authority.delegation", false),
    GUIDE("Hướng dẫn thực hiện", "guide", false),
    CHANGE("Loại công bố", "lifecycle.change", false),
    DECISION_NUMBER("Số quyết định", "lifecycle.decision.number", false),
    DECISION_DATE("Ngày quyết định", "lifecycle.decision.date", false),
    DECISION_ISSUER("Cơ quan ban hành", "lifecycle.decision.issuer", false),
    ENDING("Chấm dứt", "lifecycle.ending.change", false),
    ENDING_BY("Thay thế bởi", "lifecycle.ending.replacedBy", false),
    ENDING_NUMBER("Số quyết định chấm dứt", "lifecycle.ending.decision.number", false),
    ENDING_DATE("Ngày quyết định chấm dứt", "lifecycle.ending.decision.date", false),
    ENDING_ISSUER("Cơ quan ban hành quyết định chấm dứt", "lifecycle.ending.decision.issuer", false),
    /** Loại đơn vị hoặc mã đơn vị. */
    PUBLIC_AT("Đơn vị phải công khai", "publicAt", false);

    private final String heading;
    private final String field;
    private final boolean required;

    SheetColumn(String heading, String field, boolean required) {
        this.heading = heading;
        this.field = field;
        this.required = required;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean required() {
        return required;
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(SheetColumn::heading).toList();
    }

    /** The column in which a field of a procedure or version stands, such as {@code components[0].code}. */
    static SheetColumn of(String path) {
        if (path.startsWith("period")) {
            return TO;
        }
        return Arrays.stream(values())
                .filter(column -> path.equals(column.field))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(column -> path.startsWith(column.field) || column.field.startsWith(path))
                        .findFirst())
                .orElse(CODE);
    }
}
