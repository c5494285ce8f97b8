package vn.cchc.report.rendering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Which lock a report is read from, as its JSON says it.
 *
 * @param checksum SHA-256 over the dossiers that it froze, in hexadecimal digits
 * @param amendments where what was corrected since stands; null for whoever may not see that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LockNotice(UUID id, OffsetDateTime lockedAt, String checksum, String amendments) {

    /** The same list for people, or null. */
    public String page() {
        return amendments == null ? null : ReportsForBrowsers.page(amendments);
    }
}
