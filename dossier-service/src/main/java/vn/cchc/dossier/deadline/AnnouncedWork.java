package vn.cchc.dossier.deadline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.register.Announcements;
import vn.cchc.dossier.register.Announcements.Announcement;
import vn.cchc.dossier.register.Entry;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.sweep.DueRows;
import vn.cchc.dossier.sweep.DueWork;

/**
 * One kind of event that dossiers owe because a time has passed. A dossier may owe several of a kind: one at a time, the next is
 * due at once and found by the next look.
 */
final class AnnouncedWork implements DueWork {

    /** What a dossier owes at an instant, and what its history keeps of it. */
    record Owing(
            BiFunction<Dossier, Instant, Optional<RecordedEvent>> event,
            Function<RecordedEvent, Map<String, ?>> data) {}

    private final String name;
    private final DueRows rows;
    private final Owing owing;
    private final Announcements announcements;

    AnnouncedWork(String name, DueRows rows, Owing owing, Announcements announcements) {
        this.name = name;
        this.rows = rows;
        this.owing = owing;
        this.announcements = announcements;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public DueRows rows() {
        return rows;
    }

    /** Dossiers another replica holds or has announced are passed over. */
    @Override
    public int settle(List<String> codes) {
        Instant now = rows.now().truncatedTo(ChronoUnit.MILLIS);
        return announcements.record(
                codes, now, dossier -> owing.event().apply(dossier, now).map(event -> announcement(event, now)));
    }

    private Announcement announcement(RecordedEvent event, Instant now) {
        String data = StoredJson.write(owing.data().apply(event));
        return new Announcement(event, Entry.bySystem(now, data));
    }
}
