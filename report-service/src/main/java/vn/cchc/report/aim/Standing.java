package vn.cchc.report.aim;

import vn.cchc.kit.problem.Text;

/** How a target stands. */
public enum Standing {
    MET(Text.of("Đạt", "Met")),
    NOT_MET(Text.of("Chưa đạt", "Not met")),
    NO_DATA(Text.of("Không có số liệu", "No data"));

    private final Text word;

    Standing(Text word) {
        this.word = word;
    }

    public Text word() {
        return word;
    }
}
