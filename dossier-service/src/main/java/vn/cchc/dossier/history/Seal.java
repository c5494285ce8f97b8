package vn.cchc.dossier.history;

import java.time.LocalDate;
import java.util.HexFormat;
import vn.cchc.dossier.chain.CanonicalRow;

/** What a log held on a day, and the hash that binds it to the seal of the day before. */
record Seal(Log log, LocalDate day, long entries, byte[] digest, byte[] hash) {

    static Seal of(Log log, LocalDate day, DayContent content, byte[] previous) {
        byte[] hash = new CanonicalRow()
                .with("log", log)
                .with("day", day)
                .with("entries", content.entries())
                .with("digest", HexFormat.of().formatHex(content.digest()))
                .hash(previous);
        return new Seal(log, day, content.entries(), content.digest(), hash);
    }

    /** The rows of a day: how many, and a digest over all of them in their order. */
    record DayContent(long entries, byte[] digest) {}
}
