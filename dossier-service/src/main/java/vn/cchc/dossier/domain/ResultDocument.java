package vn.cchc.dossier.domain;

import java.time.LocalDate;

/**
 * The paper or file that is the result.
 *
 * @param digital issued with a digital signature, or as a digitised copy of force: counts for the digitisation share
 * @param file null where nobody said where it lies
 */
public record ResultDocument(String number, LocalDate issuedOn, boolean digital, DigitalFile file) {

    public static final ResultDocument NOT_DESCRIBED = new ResultDocument(null, null, false, null);

    /** Number and day stay those of the paper. */
    ResultDocument digitised(DigitalFile copy) {
        return new ResultDocument(number, issuedOn, true, copy);
    }

    ResultDocument withoutFile() {
        return new ResultDocument(number, issuedOn, digital, null);
    }
}
