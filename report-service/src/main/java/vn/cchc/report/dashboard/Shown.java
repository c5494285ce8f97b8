package vn.cchc.report.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.cchc.kit.page.Say;
import vn.cchc.report.aim.Standing;
import vn.cchc.report.aim.TargetReport;
import vn.cchc.report.aim.TargetWords;
import vn.cchc.report.figure.Share;
import vn.cchc.report.scoreboard.Criterion;

/** Figures as the page writes them; what is absent is said in words, never as 0. */
public record Shown(Say say) {

    public String whole(Number number) {
        return format().format(number);
    }

    public String percent(BigDecimal value) {
        return value == null ? noData() : decimal(Share.inPercent(value)) + " %";
    }

    public String decimal(BigDecimal number) {
        if (number == null) {
            return noData();
        }
        var format = format();
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** What an agency is ranked by, in its unit. */
    public String value(BigDecimal value, Criterion.Unit unit) {
        return switch (unit) {
            case SHARE, FRACTION -> percent(value);
            case POINTS -> decimal(value) + say.of(" điểm", " points");
            case WORKING_DAYS -> decimal(value) + say.of(" ngày làm việc", " working days");
        };
    }

    /** What a chart reads, in percent with a point; null where there is nothing to draw. */
    public String plain(BigDecimal value) {
        return value == null ? null : Share.inPercent(value).toPlainString();
    }

    public String signed(Integer change) {
        if (change == null) {
            return "–";
        }
        if (change == 0) {
            return say.of("giữ hạng", "unchanged");
        }
        return (change > 0 ? say.of("▲ tăng ", "▲ up ") : say.of("▼ giảm ", "▼ down ")) + Math.abs(change);
    }

    /** What a target demands and where it is written. */
    public String demand(TargetReport.Row target) {
        return TargetWords.demand(target, say.language()) + " (" + TargetWords.source(target) + ")";
    }

    public String standing(TargetReport.Row target) {
        return TargetWords.standing(target, say.language());
    }

    public Light light(TargetReport.Row target) {
        return Light.of(Standing.valueOf(target.standing()));
    }

    /** For a bar; a share of nothing has none. */
    public String bar(BigDecimal value) {
        return value == null ? null : value.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    public String day(LocalDate day) {
        return say.day(day);
    }

    public String moment(OffsetDateTime moment) {
        return say.moment(moment);
    }

    public String noData() {
        return say.of("Không có số liệu", "No data");
    }

    private NumberFormat format() {
        return NumberFormat.getInstance(say.language().locale());
    }
}
