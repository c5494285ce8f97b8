package vn.cchc.dossier.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.applicant.AccessLog;

/**
 * Petitions that ended: who handed them in and all that was written, but what was published for everybody. One about a
 * dossier that is held is kept.
 */
@ApplicationScoped
class PetitionErasure implements Erasable {

    private static final String DUE = """
            from petition p
            where p.state in ('PUBLISHED', 'REFUSED', 'RETURNED') and p.erased_at is null and p.state_since < :before
              and not exists (select 1 from erasure_hold h where h.dossier = p.dossier and h.released_at is null)""";

    private static final String CONTENT = """
            update petition set petitioner = null, subject = '(đã xóa)', content = '(đã xóa)', erased_at = :now
            where code in (select unnest(string_to_array(:codes, ',')))""";

    private static final String WORDS = """
            update petition_event
            set text = case when text is null or type = 'PUBLISHED' then text else '(đã xóa)' end, attachments = null
            where petition in (select unnest(string_to_array(:codes, ',')))""";

    private final EntityManager entities;
    private final AccessLog accessLog;
    private final Clock clock;

    PetitionErasure(EntityManager entities, AccessLog accessLog, Clock clock) {
        this.entities = entities;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.PETITION;
    }

    @Override
    public List<UnitCount> count(Instant before) {
        return Erasable.counts(
                entities, kind(), "select p.agency, count(*) " + DUE + " group by p.agency order by 1", before);
    }

    @Override
    public Step erase(Instant before, int most, Order order) {
        List<String> codes = Erasable.lock(entities, "select p.code " + DUE + " order by p.state_since", before, most);
        if (!codes.isEmpty()) {
            Erasable.run(entities, codes, CONTENT, clock.instant());
            Erasable.run(entities, codes, WORDS);
            accessLog.erasing(order.by(), order.agency(), kind().name(), order.reason(), codes.size());
        }
        return new Step(codes.size(), codes.size() == most);
    }
}
