package vn.cchc.dossier.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.LikePattern;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Reads the access log within the caller's scope, and writes down that it did. */
@ApplicationScoped
class AccessLogReader {

    private static final String LIST = "access-log";

    private final EntityManager entities;
    private final AccessLog log;
    private final AgencyScope scope;
    private final Cursors cursors;

    AccessLogReader(EntityManager entities, AccessLog log, AgencyScope scope, Cursors cursors) {
        this.entities = entities;
        this.log = log;
        this.scope = scope;
        this.cursors = cursors;
    }

    /** What is asked for: days inclusive, one dossier or all of them, and what for. */
    record Wanted(LocalDate from, LocalDate to, String dossier, String purpose, String address) {}

    @Transactional
    Page<Access> read(Wanted wanted, Integer limit, String cursor) {
        BusinessDays.require("/query/from", wanted.from());
        BusinessDays.require("/query/to", wanted.to());
        if (wanted.from().isAfter(wanted.to())) {
            throw Problems.validation(
                    Violation.query("from", Text.of("không được sau ngày cuối", "must not be after the last day")));
        }
        int size = Limit.of(limit);
        List<Access> rows = rows(wanted, cursor, size + 1);
        log.readingOfLog(scope.caller(), wanted.dossier(), wanted.purpose(), wanted.address());
        return Page.of(rows, size, last -> cursors.encode(LIST, last.at(), last.id()));
    }

    /** Newest first, so that what is read now does not move the pages that follow. */
    @SuppressWarnings("unchecked")
    private List<Access> rows(Wanted wanted, String cursor, int limit) {
        BusinessDays.Period period = BusinessDays.period(wanted.from(), wanted.to());
        List<String> before =
                cursor == null ? List.of(period.toExclusive().toString(), "0") : cursors.decode(LIST, cursor);
        List<AccessRow> rows = entities.createNativeQuery("""
                        select l.* from access_log l
                        where l.at >= :from and l.at < :to and (l.at, l.id) < (:at, :id)
                          and (cast(:dossier as text) is null or l.dossier = :dossier)
                          and (l.agency = :own or l.agency in (select a.code from agency a where a.path like :below))
                        order by l.at desc, l.id desc limit :limit""", AccessRow.class)
                .setParameter("from", period.from())
                .setParameter("to", period.toExclusive())
                .setParameter("at", Instant.parse(before.get(0)))
                .setParameter("id", Long.parseLong(before.get(1)))
                .setParameter("dossier", wanted.dossier())
                .setParameter("own", scope.caller().agency())
                .setParameter("below", LikePattern.startingWith(scope.pathPrefix() + "/"))
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(Access::of).toList();
    }
}
