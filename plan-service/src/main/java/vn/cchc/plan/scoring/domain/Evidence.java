package vn.cchc.plan.scoring.domain;

import java.time.LocalDate;

/**
 * What proves a self-score: a document by its number, or a file by its link and checksum.
 *
 * @param sha256 of the file behind the link, in hexadecimal
 */
public record Evidence(String name, String number, LocalDate date, String link, String sha256) {

    /** A link alone proves nothing, since what is behind it may change. */
    public boolean proves() {
        return number != null || (link != null && sha256 != null);
    }
}
