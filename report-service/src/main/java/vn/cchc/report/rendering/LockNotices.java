package vn.cchc.report.rendering;

import java.util.Optional;

/** Tells whoever hands a report out whether its period is closed; locks themselves are another package's. */
public interface LockNotices {

    /** Of the report that the request at hand asks for; empty where it shows present figures. */
    Optional<LockNotice> find();

    /**
     * What a signed form has to say of its lock, with how many figures were corrected since: as dear as the report itself.
     *
     * @param report the last part of its path
     */
    String words(LockNotice lock, String report);
}
