package vn.cchc.report.aim;

import java.text.NumberFormat;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Text;

/** Targets in words, the same wherever one stands. */
public final class TargetWords {

    private static final Text PROVISIONAL = Text.of(" (tạm tính)", " (provisional)");

    private TargetWords() {}

    /** What is demanded, such as {@code ≥ 80,5 %}. */
    public static String demand(TargetReport.Row target, Language language) {
        var number = NumberFormat.getInstance(language.locale());
        number.setGroupingUsed(false);
        number.setMaximumFractionDigits(
                target.value().scale() < 0 ? 0 : target.value().scale());
        return "%s %s %s".formatted(target.operator().sign(), number.format(target.value()), target.unit());
    }

    /** How it stands; provisional where the figure lacks parts, and why where there are no data. */
    public static String standing(TargetReport.Row target, Language language) {
        var word = Standing.valueOf(target.standing()).word().in(language);
        if (target.missing() != null) {
            return word + " (" + NoData.valueOf(target.missing()).why().in(language) + ")";
        }
        return target.provisional() == null ? word : word + PROVISIONAL.in(language);
    }

    /** Whose target it is and where it is written, as far as that is known. */
    public static String source(TargetReport.Row target) {
        if (target.document() == null) {
            return target.issuer();
        }
        return target.place() == null ? target.document() : target.document() + ", " + target.place();
    }
}
