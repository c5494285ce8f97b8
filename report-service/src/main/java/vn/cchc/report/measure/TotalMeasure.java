package vn.cchc.report.measure;

import vn.cchc.kit.problem.Text;

/**
 * A share that stands in the total only, beside those of dossiers: what it is computed from isn't known of agencies alone and
 * channels. It is read from the report that names it ({@code NamedFigures}), so that a target of a plan may name it too.
 */
enum TotalMeasure {
    ONLINE_SERVICES_USED(
            "online-services-used",
            Text.of(
                    "Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ trực tuyến",
                    "Services offered online that are used"),
            Text.of(
                    "thủ tục có dịch vụ công trực tuyến có hồ sơ trực tuyến trong kỳ / thủ tục có dịch vụ công trực tuyến"
                            + " đang có hiệu lực; Quyết định 766/QĐ-TTg, 3.2; chỉ tính ở dòng Tổng số",
                    "services offered online with an online dossier in the period / services in force that are offered"
                            + " online; Decision 766/QĐ-TTg, 3.2; in the total only")),
    POST_EITHER_WAY(
            "post-procedures-either-way",
            Text.of(
                    "Tỷ lệ thủ tục có hồ sơ nhận hoặc kết quả trả qua bưu chính công ích",
                    "Procedures with a dossier received or a result returned by public post"),
            Text.of(
                    "thủ tục có hồ sơ nhận hoặc kết quả trả qua bưu chính trong kỳ / thủ tục có hồ sơ tiếp nhận hoặc giải"
                            + " quyết trong kỳ; chưa biết thủ tục nào đã triển khai qua bưu chính; chỉ tính ở dòng Tổng số",
                    "procedures with a dossier received or a result returned by post in the period / procedures with a"
                            + " dossier received or resolved in it; which are offered by post is not known; in the total"
                            + " only")),
    PAID_ONLINE(
            "paid-online",
            Text.of("Tỷ lệ hồ sơ thanh toán trực tuyến", "Paid online"),
            Text.of(
                    "hồ sơ thanh toán trực tuyến / hồ sơ đã nộp và còn phải nộp phí, lệ phí; Quyết định 766/QĐ-TTg, 3.6;"
                            + " chỉ tính ở dòng Tổng số",
                    "paid online / paid and owing; Decision 766/QĐ-TTg, 3.6; in the total only"));

    private final String code;
    private final Text title;
    private final Text definition;

    TotalMeasure(String code, Text title, Text definition) {
        this.code = code;
        this.title = title;
        this.definition = definition;
    }

    /** As clients and targets name it. */
    String code() {
        return code;
    }

    Text title() {
        return title;
    }

    /** What is divided by what, and where that is laid down. */
    Text definition() {
        return definition;
    }
}
