package vn.cchc.dossier.domain;

import java.time.Instant;

/** What was fixed when the dossier was received; only a correction changes it. */
public record Registration(
        String code, ProcedureRef procedure, Parties parties, Channels channels, Instant receivedAt, boolean migrated) {

    Registration corrected(Correction correction) {
        return new Registration(
                code,
                correction.procedure() == null ? procedure : correction.procedure(),
                correction.competent() == null ? parties : parties.settledBy(correction.competent()),
                channels,
                correction.receivedAt() == null ? receivedAt : correction.receivedAt(),
                migrated);
    }

    /** How the dossier came in and how the result is to go out. */
    public record Channels(Channel intake, Channel handingOver) {}
}
