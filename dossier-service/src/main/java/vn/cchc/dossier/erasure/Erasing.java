package vn.cchc.dossier.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import vn.cchc.dossier.applicant.AccessLog;
import vn.cchc.dossier.erasure.Erasable.Order;
import vn.cchc.dossier.erasure.Erasable.Step;
import vn.cchc.dossier.erasure.Erasable.UnitCount;

/** The step that kinds of records without a history of their own share: lock what is due, erase it, say so in the access log. */
@ApplicationScoped
class Erasing {

    /**
     * What is due of a kind.
     *
     * @param from the rest of a query, with {@code :before}; the same for counting and for locking
     * @param agency the column of the unit it is counted for
     * @param code the column of its key
     * @param since the column by which the oldest goes first
     */
    record Due(Kind kind, String from, String agency, String code, String since) {}

    private final EntityManager entities;
    private final AccessLog accessLog;
    private final Clock clock;

    Erasing(EntityManager entities, AccessLog accessLog, Clock clock) {
        this.entities = entities;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    List<UnitCount> count(Due due, Instant before) {
        String sql =
                "select " + due.agency() + ", count(*) " + due.from() + " group by " + due.agency() + " order by 1";
        return Erasable.counts(entities, due.kind(), sql, before);
    }

    /** @param erase is told the codes; they are locked, and there is at least one */
    Step erase(Due due, Instant before, int most, Order order, Consumer<List<String>> erase) {
        String sql = "select " + due.code() + " " + due.from() + " order by " + due.since();
        List<String> codes = Erasable.lock(entities, sql, before, most);
        if (!codes.isEmpty()) {
            erase.accept(codes);
            accessLog.erasing(order.by(), order.agency(), due.kind().name(), order.reason(), codes.size());
        }
        return new Step(codes.size(), codes.size() == most);
    }

    void run(List<String> codes, String sql) {
        Erasable.run(entities, codes, sql);
    }

    /** The same with the present moment as {@code :now}. */
    void stamp(List<String> codes, String sql) {
        Erasable.run(entities, codes, sql, clock.instant());
    }
}
