package vn.cchc.report.drilldown;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.PaidOnline;
import vn.cchc.report.figure.StatedCause;
import vn.cchc.report.rendering.OpenedLinks;

/**
 * Some of the dossiers of a figure, as rows of other reports have them; what is null narrows nothing.
 *
 * @param faultStep {@link OpenedLinks#NONE} for those without one
 * @param cause {@link OpenedLinks#NONE} for those of which nobody said why
 * @param minDays least working days of handling; with 0 all whose time is known
 */
record Narrowing(String officer, String faultAgency, String faultStep, String cause, Integer minDays) {

    static final Narrowing NOTHING = new Narrowing(null, null, null, null, null);

    /** On dossiers {@code s}, and their times {@code t} where those are asked for. */
    Condition condition(Asked asked) {
        List<Condition> all = new ArrayList<>();
        if (officer != null) {
            all.add(Condition.of("s.officer = ?", officer));
        }
        if (faultAgency != null) {
            all.add(Condition.of("s.fault_agency = ?", faultAgency));
        }
        if (faultStep != null) {
            all.add(
                    OpenedLinks.NONE.equals(faultStep)
                            ? Condition.of("s.fault_step is null")
                            : Condition.of("s.fault_step = ?", faultStep));
        }
        if (cause != null) {
            all.add(cause(asked));
        }
        if (minDays != null) {
            all.add(Condition.of("t.days >= ?", minDays));
        }
        return Condition.all(all);
    }

    private Condition cause(Asked asked) {
        var stated = "(select c.cause from (%s) c)".formatted(StatedCause.query(asked));
        var condition = new Condition(stated, StatedCause.parameters(asked));
        return OpenedLinks.NONE.equals(cause)
                ? condition.followedBy(Condition.of(" is null"))
                : condition.followedBy(Condition.of(" = ?", cause));
    }

    static Condition paidOnline(Asked asked) {
        return Condition.of(PaidOnline.CONDITION, asked.at().instant());
    }
}
