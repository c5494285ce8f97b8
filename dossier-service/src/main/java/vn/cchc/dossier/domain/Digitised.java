package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A result on paper got its digital copy, before it was handed over or after (NĐ 45/2020/NĐ-CP, NĐ 107/2021/NĐ-CP). The state
 * stays what it was: for the applicant nothing changes.
 *
 * @param copy where it lies, with name and checksum
 */
public record Digitised(Instant occurredAt, DigitalFile copy) implements DossierEvent {

    @Override
    public Optional<DossierState> from(DossierState state) {
        if (state instanceof Ended.Finished finished) {
            return finished.digitised(copy).map(digital -> digital);
        }
        return state instanceof Ended.Returned returned
                ? returned.digitised(copy).map(digital -> digital)
                : Optional.empty();
    }
}
