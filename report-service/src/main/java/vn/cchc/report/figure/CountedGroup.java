package vn.cchc.report.figure;

import vn.cchc.report.projecting.domain.Coverage;

/** The counts of a group, of what the law counts or of what it leaves out. */
public record CountedGroup(Coverage coverage, Group group, DossierCounts counts) {

    public boolean counted() {
        return coverage == Coverage.COUNTED;
    }
}
