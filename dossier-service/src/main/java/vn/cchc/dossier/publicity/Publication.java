package vn.cchc.dossier.publicity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A procedure made public by a unit, or no longer.
 *
 * @param publishedOn the day from which it is, or is not, public there
 * @param recordedBy the account that recorded it
 */
record Publication(
        String procedure,
        String agency,
        PublicityChannel channel,
        LocalDate publishedOn,
        boolean withdrawn,
        String recordedBy,
        Instant recordedAt) {}
