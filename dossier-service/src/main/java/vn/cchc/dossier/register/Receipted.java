package vn.cchc.dossier.register;

import vn.cchc.dossier.domain.RecordedEvent;

/** A dossier that was received, and what is remembered of who recorded it. */
public record Receipted(RecordedEvent received, Entry entry) {}
