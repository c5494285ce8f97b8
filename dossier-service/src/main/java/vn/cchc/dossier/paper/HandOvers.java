package vn.cchc.dossier.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Stage;
import vn.cchc.dossier.domain.Timing;
import vn.cchc.dossier.paper.Sheet.HandOver;
import vn.cchc.dossier.paper.Sheet.Passage;
import vn.cchc.dossier.reading.TimingWords;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.web.BusinessZone;

/**
 * Every hand-over with its times, from the desk and back to it, and how whoever gave the dossier away stood to its own due
 * time (R92; form 05 of TT 01/2018/TT-VPCP, form 06 of TT 03/2025/TT-VPCP).
 */
final class HandOvers {

    private final Dossier dossier;
    private final List<Stage> stages;
    private final UnaryOperator<String> names;
    private final String desk;
    private final List<HandOver> lines = new ArrayList<>();
    private String holder;
    private boolean finished;
    private int passed;

    private HandOvers(Dossier dossier, List<Stage> stages, UnaryOperator<String> names, String desk) {
        this.dossier = dossier;
        this.stages = stages;
        this.names = names;
        this.desk = desk;
        this.holder = desk;
    }

    static Passage of(
            Dossier dossier, List<Stage> stages, List<HistoryEntry> history, UnaryOperator<String> names, String desk) {
        HandOvers slip = new HandOvers(dossier, stages, names, desk);
        history.forEach(slip::read);
        return slip.passage();
    }

    private void read(HistoryEntry entry) {
        if (entry.type() == EventType.FORWARDED) {
            forwarded(entry);
        }
        if (entry.type() == EventType.TAKEN) {
            taken(entry);
        }
        if (entry.type() == EventType.FINISHED) {
            finished(entry);
        }
    }

    /** Another officer of the same unit ends no stage and gets no line. */
    private void forwarded(HistoryEntry entry) {
        Stage left = present();
        boolean reassigned =
                left != null && !entry.occurredAt().equals(left.slip().endedAt());
        if (reassigned) {
            return;
        }
        EventData data = StoredJson.read(entry.data(), EventData.class);
        String to = names.apply(data.to());
        lines.add(line(left, to, Words.moment(entry.occurredAt()), data.note()));
        holder = to;
        passed++;
    }

    private void taken(HistoryEntry entry) {
        if (!lines.isEmpty()) {
            int last = lines.size() - 1;
            lines.set(last, lines.get(last).takenAt(Words.moment(entry.occurredAt())));
        }
    }

    private void finished(HistoryEntry entry) {
        lines.add(line(present(), desk, Words.moment(entry.occurredAt()), null));
        finished = true;
    }

    /** Null where stages were not kept yet. */
    private Stage present() {
        boolean kept = stages.get(0).number() == 1;
        return kept && passed < stages.size() ? stages.get(passed) : null;
    }

    /** {@code chặng 2: 04/11/2026 17:00}; null on the way of a dossier that stays with one authority. */
    private String leg(Stage left) {
        boolean interlinked =
                dossier.registration().procedure().service().steps().legs().size() > 1;
        boolean known = left != null && left.step() != null && left.due().leg() != null;
        return interlinked && known
                ? "chặng " + left.step().leg() + ": " + Words.brief(left.due().leg())
                : null;
    }

    private HandOver line(Stage left, String to, String at, String note) {
        String due = left == null ? null : Words.brief(left.due().step());
        String result = left == null
                ? null
                : Timing.of(left, BusinessZone.ID).map(HandOvers::words).orElse(null);
        return new HandOver(holder, to, at, null, due, leg(left), result, note);
    }

    /** While the dossier is under way its slip goes along and is filled in by hand; the desk has the last line. */
    private Passage passage() {
        if (!finished) {
            lines.add(line(present(), null, null, null));
            lines.add(new HandOver(null, desk, null, null, null, null, null, null));
        }
        String result =
                Timing.of(dossier, BusinessZone.ID).map(HandOvers::words).orElse(null);
        return new Passage(List.copyOf(lines), finished ? result : null);
    }

    private static String words(Timing timing) {
        return TimingWords.of(timing).vi();
    }
}
