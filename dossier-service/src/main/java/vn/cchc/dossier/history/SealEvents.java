package vn.cchc.dossier.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import vn.cchc.kit.outbox.OutboxEvent;

/** The seal of a day as it is published: out of reach of whoever may write everything in the database. */
final class SealEvents {

    static final String TOPIC = "cchc.seal-events.v1";
    static final String TYPE = "vn.cchc.log.sealed.v1";

    private SealEvents() {}

    /**
     * Digests in hexadecimal.
     *
     * @param previous the hash of the seal before; null for the first
     */
    record Data(Log log, LocalDate day, long entries, String digest, String hash, String previous, Instant sealedAt) {}

    /** A day that is sealed twice has two events: the second one gives it away. */
    static OutboxEvent publish(Seal seal, byte[] previous, Instant sealedAt, UUID id) {
        HexFormat hex = HexFormat.of();
        Data data = new Data(
                seal.log(),
                seal.day(),
                seal.entries(),
                hex.formatHex(seal.digest()),
                hex.formatHex(seal.hash()),
                previous == null ? null : hex.formatHex(previous),
                sealedAt);
        return new OutboxEvent(TOPIC, TYPE, id.toString(), 1, sealedAt, data);
    }
}
