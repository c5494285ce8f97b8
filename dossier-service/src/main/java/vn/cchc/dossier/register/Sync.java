package vn.cchc.dossier.register;

import java.time.Instant;

/**
 * How far the national portal knows the dossier.
 *
 * @param sequence the last change it was told of, 0 for none
 * @param at when it was told; null when it never was
 */
public record Sync(Status status, long sequence, Instant at) {

    /** PENDING: something happened that the portal was not told yet. */
    public enum Status {
        PENDING,
        SENT,
        FAILED
    }
}
