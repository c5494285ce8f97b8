package vn.cchc.dossier.sweep;

import java.util.List;

/** One kind of deadline: where it stands and what is done once it has passed. */
public interface DueWork {

    /** What metrics and logs call it, in lower case. */
    String name();

    DueRows rows();

    /**
     * Deals with those of the rows that still owe it, in the transaction at hand; returns how many did. A row that turns out
     * to owe nothing gets its due time put right, or it is looked at again by every sweep.
     */
    int settle(List<String> keys);
}
