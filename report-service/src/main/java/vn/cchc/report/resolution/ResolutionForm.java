package vn.cchc.report.resolution;

import java.util.Arrays;
import java.util.Optional;
import vn.cchc.report.figure.GroupBy;

/** The three forms of the law that share their columns (Phụ lục II, Thông tư 01/2020/TT-VPCP). */
enum ResolutionForm {
    /** What one agency, with all below it, resolved itself, as a rule by field. */
    A("II.06a", "Tình hình, kết quả giải quyết TTHC tại cơ quan, đơn vị trực tiếp giải quyết", GroupBy.FIELD),
    /** The same put together from the agencies below, one row each. */
    B("II.06b", "Tổng hợp tình hình, kết quả giải quyết TTHC của các cơ quan, đơn vị", GroupBy.AGENCY),
    /** Only what came in online, by the level at which the service was offered, beside what arose by all channels. */
    C("II.06c", "Tình hình, kết quả giải quyết TTHC được thực hiện trực tuyến", GroupBy.ONLINE_LEVEL);

    private final String number;
    private final String title;
    private final GroupBy usual;

    ResolutionForm(String number, String title, GroupBy usual) {
        this.number = number;
        this.title = title;
        this.usual = usual;
    }

    static Optional<ResolutionForm> of(String number) {
        return Arrays.stream(values())
                .filter(form -> form.number.equals(number))
                .findFirst();
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    /** What a row stands for where nothing else is asked for. */
    GroupBy usual() {
        return usual;
    }

    boolean onlineOnly() {
        return this == C;
    }
}
