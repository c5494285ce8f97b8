package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.domain.Stage;

/** Keeps the lines of the process control slip: each is written once, when its stage is over. */
@ApplicationScoped
public class Stages {

    private final EntityManager entities;

    Stages(EntityManager entities) {
        this.entities = entities;
    }

    /** All stages of a dossier in order, the one it is in last. */
    public List<Stage> of(Dossier dossier) {
        Stage present = dossier.course().route().stage();
        Stream<Stage> left = entities.createQuery(
                        "select s from StageRow s where s.dossier = :code and s.number < :present order by s.number",
                        StageRow.class)
                .setParameter("code", dossier.registration().code())
                .setParameter("present", present.number())
                .getResultStream()
                .map(StageRow::read);
        return Stream.concat(left, Stream.of(present)).toList();
    }

    /** Every agency that has or had a stage of it: what it signed for on the slip stays its business. */
    public Set<String> agencies(Dossier dossier) {
        Set<String> agencies = new TreeSet<>(
                entities.createQuery("select distinct s.agency from StageRow s where s.dossier = :code", String.class)
                        .setParameter("code", dossier.registration().code())
                        .getResultList());
        agencies.add(dossier.course().route().stage().agency());
        return agencies;
    }

    void note(RecordedEvent event) {
        Stage before = event.before().course().route().stage();
        Stage after = event.after().course().route().stage();
        String code = event.after().registration().code();
        if (after.number() > before.number()) {
            entities.persist(StageRow.of(code, before.ended(event.event().occurredAt())));
        }
        boolean endsNow = after.slip().endedAt() != null && before.slip().endedAt() == null;
        if (endsNow) {
            entities.persist(StageRow.of(code, after));
        }
    }
}
