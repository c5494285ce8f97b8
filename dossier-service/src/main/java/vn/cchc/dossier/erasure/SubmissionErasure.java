package vn.cchc.dossier.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.applicant.AccessLog;

/** Online submissions that were refused or not completed: all that was sent, and the words of the answers. */
@ApplicationScoped
class SubmissionErasure implements Erasable {

    private static final String DUE = """
            from submission s
            where s.state in ('REFUSED', 'EXPIRED') and s.erased_at is null
              and greatest(s.received_at, s.acknowledged_at, s.complete_by) < :before""";

    private static final String CONTENT = """
            update submission set sealed = null, identity_hash = null, erased_at = :now, version = version + 1,
                                  answer = answer - '{reason,note,items,contact}'::text[]
            where code in (select unnest(string_to_array(:codes, ',')))""";

    private static final String ANSWERS = """
            update submission_event set data = data - '{reason,note,items,contact}'::text[]
            where submission in (select unnest(string_to_array(:codes, ',')))""";

    private final EntityManager entities;
    private final AccessLog accessLog;
    private final Clock clock;

    SubmissionErasure(EntityManager entities, AccessLog accessLog, Clock clock) {
        this.entities = entities;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.SUBMISSION;
    }

    @Override
    public List<UnitCount> count(Instant before) {
        return Erasable.counts(
                entities,
                kind(),
                "select s.receiving_agency, count(*) " + DUE + " group by s.receiving_agency order by 1",
                before);
    }

    @Override
    public Step erase(Instant before, int most, Order order) {
        List<String> codes = Erasable.lock(entities, "select s.code " + DUE + " order by s.received_at", before, most);
        if (!codes.isEmpty()) {
            Erasable.run(entities, codes, CONTENT, clock.instant());
            Erasable.run(entities, codes, ANSWERS);
            accessLog.erasing(order.by(), order.agency(), kind().name(), order.reason(), codes.size());
        }
        return new Step(codes.size(), codes.size() == most);
    }
}
