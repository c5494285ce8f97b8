package vn.cchc.plan.planning;

import java.time.LocalDate;

/**
 * A deliverable: asked for by the plan, delivered, or both.
 *
 * @param content number of the content it was delivered for, or null
 * @param checksum SHA-256 of the file in hexadecimal digits, or null
 * @param conditional whether it is only due when the occasion arises ("nếu có")
 * @param agency who of several lead agencies delivered it, or null
 */
public record DocumentView(
        String name,
        String number,
        LocalDate date,
        String link,
        boolean delivered,
        Integer content,
        String checksum,
        boolean conditional,
        String agency) {}
