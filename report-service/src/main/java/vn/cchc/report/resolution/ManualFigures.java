package vn.cchc.report.resolution;

import java.util.List;
import vn.cchc.report.figure.Asked;

/** Where the form finds what was entered for units that are not on the system. */
public interface ManualFigures {

    /** Of the agency asked for and all below it, for exactly its period. */
    List<ManualRow> of(Asked asked);
}
