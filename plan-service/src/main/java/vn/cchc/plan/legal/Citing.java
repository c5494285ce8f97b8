package vn.cchc.plan.legal;

import java.util.UUID;

/** Whoever keeps one kind of what may cite a document says who sees it and who keeps it. */
public interface Citing {

    CitingKind kind();

    /** Refuses with 404 what the caller may not see. */
    void requireVisible(UUID id);

    /** Refuses with 404 what the caller may not see, and with 403 what it does not keep. */
    void requireKept(UUID id);
}
