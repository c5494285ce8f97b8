package vn.cchc.report.projecting;

import java.util.List;
import vn.cchc.kit.inbox.ReceivedEvent;

/** A topic whose events are kept in a log, which may be read again into it. */
public interface KeptAgain {

    String topic();

    /** Adds what the log lacks, in the transaction at hand; what can't be read is passed over, as it was the first time. */
    void keepAgain(List<ReceivedEvent> events);
}
