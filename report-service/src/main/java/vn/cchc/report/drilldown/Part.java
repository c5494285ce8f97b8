package vn.cchc.report.drilldown;

import java.util.Locale;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.request.Choice;

/** One side of a share. */
enum Part implements Choice {
    PART("Tử số", "Numerator"),
    WHOLE("Mẫu số", "Denominator");

    private final Text word;

    Part(String vi, String en) {
        this.word = Text.of(vi, en);
    }

    @Override
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What this side of a share means. */
    Text of(Text title, Text definition) {
        return Text.of(
                "%s: %s (%s)".formatted(word.vi(), title.vi(), definition.vi()),
                "%s: %s (%s)".formatted(word.en(), title.en(), definition.en()));
    }
}
