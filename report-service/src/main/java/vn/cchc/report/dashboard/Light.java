package vn.cchc.report.dashboard;

import vn.cchc.kit.page.Say;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.aim.Standing;

/** How something stands: a colour, and a word and a shape for whoever doesn't see colours. */
public enum Light {
    GREEN("●", Text.of("Đạt", "On target")),
    AMBER("▲", Text.of("Cần chú ý", "Needs attention")),
    RED("■", Text.of("Chưa đạt", "Off target")),
    /** Nothing to judge by, or nothing to judge. */
    NONE("○", Text.of("Không có số liệu", "No data")),
    UNJUDGED("", Text.of("", ""));

    private final String shape;
    private final Text word;

    Light(String shape, Text word) {
        this.shape = shape;
        this.word = word;
    }

    static Light of(Standing target) {
        return switch (target) {
            case MET -> GREEN;
            case NOT_MET -> RED;
            case NO_DATA -> NONE;
        };
    }

    public String shape() {
        return shape;
    }

    public String style() {
        return "light-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    public String word(Say say) {
        return say.of(word);
    }
}
