package vn.cchc.report.locking;

/**
 * How much of a report was corrected after its lock.
 *
 * @param figures that differ
 * @param ofDossiers whether they are those of form II.06a, from which a report without frozen figures of its own is made
 */
record Corrected(long figures, boolean ofDossiers) {

    String words() {
        var which = ofDossiers ? "về hồ sơ (biểu II.06a)" : "của báo cáo này";
        return figures == 0
                ? "Sau khi khóa chưa có số liệu nào %s được điều chỉnh.".formatted(which)
                : "Sau khi khóa có %d số liệu %s được điều chỉnh: xem phụ lục điều chỉnh.".formatted(figures, which);
    }
}
