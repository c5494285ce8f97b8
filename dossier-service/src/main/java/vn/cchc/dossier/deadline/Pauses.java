package vn.cchc.dossier.deadline;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState.Paused;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.reading.StatusWords;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Pause;
import vn.cchc.kit.worktime.Term;

/** The ledger of pauses as it is explained. */
final class Pauses {

    private Pauses() {}

    /** The ended ones, and the one the dossier is in, which the ledger does not have yet. */
    static List<Pause> withOpen(List<Pause> ended, Dossier dossier) {
        if (!(dossier.state() instanceof Paused paused)) {
            return ended;
        }
        Pause open = new Pause(paused.since(), null, paused.status().name());
        return Stream.concat(ended.stream(), Stream.of(open)).toList();
    }

    /** A count in words, with the reasons of its pauses for people. */
    static String explained(Instant from, Term term, List<Pause> pauses, Deadlines deadlines, Language language) {
        List<Pause> worded = pauses.stream()
                .map(pause -> new Pause(
                        pause.from(),
                        pause.to(),
                        StatusWords.of(Status.valueOf(pause.reason())).in(language)))
                .toList();
        return deadlines.due(from, term, worded).explanation().text(language.locale());
    }
}
