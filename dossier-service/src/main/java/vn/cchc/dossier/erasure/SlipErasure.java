package vn.cchc.dossier.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.applicant.AccessLog;

/** Slips: who came, what they brought and what they were told. Whether a dossier came of it is noted first. */
@ApplicationScoped
class SlipErasure implements Erasable {

    private static final String DUE = """
            from slip s where s.erased_at is null and s.made_at < :before""";

    private static final String CONTENT = """
            update slip s set came_in = s.came_in or exists (
                select 1 from applicant a join dossier d on d.code = a.dossier
                where a.identity_hash = s.identity_hash and d.procedure_code = s.procedure_code
                  and d.received_at >= s.made_at),
                sealed = null, identity_hash = null, contact_hash = null, erased_at = :now
            where s.code in (select unnest(string_to_array(:codes, ',')))""";

    private final EntityManager entities;
    private final AccessLog accessLog;
    private final Clock clock;

    SlipErasure(EntityManager entities, AccessLog accessLog, Clock clock) {
        this.entities = entities;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.SLIP;
    }

    @Override
    public List<UnitCount> count(Instant before) {
        return Erasable.counts(
                entities, kind(), "select s.agency, count(*) " + DUE + " group by s.agency order by 1", before);
    }

    @Override
    public Step erase(Instant before, int most, Order order) {
        List<String> codes = Erasable.lock(entities, "select s.code " + DUE + " order by s.made_at", before, most);
        if (!codes.isEmpty()) {
            Erasable.run(entities, codes, CONTENT, clock.instant());
            accessLog.erasing(order.by(), order.agency(), kind().name(), order.reason(), codes.size());
        }
        return new Step(codes.size(), codes.size() == most);
    }
}
