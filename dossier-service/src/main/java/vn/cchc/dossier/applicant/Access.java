package vn.cchc.dossier.applicant;

import java.time.Instant;
import java.util.Arrays;

/**
 * One reading of personal data.
 *
 * @param agency the agency the reader acted for
 * @param dossier what was read; {@code *} when it was this log, the export's or search's name when it was one
 * @param fields which kind of data
 * @param records how many people's data an export took or a search found; null for a single reading
 * @param intact whether the line is what was written; null for one older than the hashes
 */
record Access(
        long id,
        Instant at,
        String subject,
        String roles,
        String agency,
        String dossier,
        String fields,
        String purpose,
        String address,
        Integer records,
        Boolean intact) {

    static Access of(AccessRow row) {
        return new Access(
                row.id,
                row.at,
                row.subject,
                row.roles,
                row.agency,
                row.dossier,
                row.fields,
                row.purpose,
                row.address,
                row.records,
                row.hash == null ? null : Arrays.equals(row.hash, row.hashed()));
    }
}
