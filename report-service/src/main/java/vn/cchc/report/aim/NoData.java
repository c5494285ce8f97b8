package vn.cchc.report.aim;

import vn.cchc.kit.problem.Text;

/** Why there are no data to hold against a target. */
enum NoData {
    NO_MEASURE(Text.of("chưa gắn với số liệu nào", "no figure was decided on")),
    UNKNOWN_MEASURE(Text.of("hệ thống không có số liệu này", "no report has this figure")),
    OTHER_UNIT(Text.of("số liệu tính bằng đơn vị khác", "the figure is counted in another unit")),
    NOTHING_COUNTED(Text.of("không phát sinh", "nothing to divide by"));

    private final Text why;

    NoData(Text why) {
        this.why = why;
    }

    Text why() {
        return why;
    }
}
