package vn.cchc.dossier.domain;

import java.time.Instant;

/** What was fixed when the dossier was received. */
public record Registration(
        String code, ProcedureRef procedure, Parties parties, Channels channels, Instant receivedAt, boolean migrated) {

    /** How the dossier came in and how the result is to go out. */
    public record Channels(Channel intake, Channel handingOver) {}
}
