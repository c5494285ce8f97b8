package vn.cchc.dossier.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import vn.cchc.dossier.applicant.AccessLog;
import vn.cchc.dossier.register.HistoryErasure;
import vn.cchc.dossier.slip.CameIn;

/**
 * Dossiers that ended: the applicant, former applicants, consents of whoever has no other dossier, and the words of the history.
 * Codes, agencies, times, amounts, results and the kind of applicant stay, and with them every report. One with a petition that
 * has not ended is kept.
 */
@ApplicationScoped
class DossierErasure implements Erasable {

    private static final String DUE = """
            from dossier d
            where d.ended_at is not null and d.ended_at < :before and d.erased_at is null
              and not exists (select 1 from erasure_hold h where h.dossier = d.code and h.released_at is null)
              and not exists (select 1 from petition p where p.dossier = d.code
                                and p.state not in ('PUBLISHED', 'REFUSED', 'RETURNED'))""";
    private static final String CHUNK = "(select unnest(string_to_array(:codes, ',')))";

    private static final String CONSENTS = """
            delete from consent c
            where c.applicant_hash in (select a.identity_hash from applicant a where a.dossier in {chunk})
              and not exists (select 1 from applicant a
                              where a.identity_hash = c.applicant_hash and a.dossier not in {chunk})""";
    private static final String APPLICANTS = """
            update applicant set name = '', identity_sealed = null, identity_hash = null, phone = null, email = null,
                                 address = null, erased_at = :now
            where dossier in {chunk}""";
    private static final String APOLOGIES =
            "update apology set reason = '(đã xóa)', override_reason = null where dossier in {chunk}";
    private static final String SUBMISSIONS =
            "update submission set answer = answer - '{reason,note,items,contact}'::text[] where code in {chunk}";
    private static final String ANSWERS = """
            update submission_event set data = data - '{reason,note,items,contact}'::text[]
            where submission in {chunk}""";

    /** The version is raised so that nobody writes back what they have read before. */
    private static final String DOSSIERS = """
            update dossier set summary = null, counter_notes = counter_notes - 'handedInBy', erased_at = :now,
                               version = version + 1
            where code in {chunk}""";

    private final EntityManager entities;
    private final HistoryErasure histories;
    private final CameIn cameIn;
    private final AccessLog accessLog;
    private final Clock clock;

    DossierErasure(EntityManager entities, HistoryErasure histories, CameIn cameIn, AccessLog accessLog, Clock clock) {
        this.entities = entities;
        this.histories = histories;
        this.cameIn = cameIn;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.DOSSIER;
    }

    @Override
    public List<UnitCount> count(Instant before) {
        return Erasable.counts(
                entities,
                kind(),
                "select d.receiving_agency, count(*) " + DUE + " group by d.receiving_agency order by 1",
                before);
    }

    @Override
    public Step erase(Instant before, int most, Order order) {
        List<String> locked = Erasable.lock(entities, "select d.code " + DUE + " order by d.ended_at", before, most);
        List<String> codes = locked.isEmpty() ? locked : stillDue(locked, before);
        if (!codes.isEmpty()) {
            eraseAll(codes, clock.instant());
            codes.forEach(code -> eraseWords(code, order));
        }
        return new Step(codes.size(), locked.size() == most);
    }

    /** Whoever places a hold locks the dossier: asked again once it is locked here, a hold of a moment ago is seen. */
    @SuppressWarnings("unchecked")
    private List<String> stillDue(List<String> locked, Instant before) {
        return entities.createNativeQuery("select d.code " + DUE + inChunk(" and d.code in {chunk}"), String.class)
                .setParameter("before", before)
                .setParameter("codes", String.join(",", locked))
                .getResultList();
    }

    private void eraseAll(List<String> codes, Instant now) {
        cameIn.noteFor(codes);
        Erasable.run(entities, codes, inChunk(CONSENTS));
        Erasable.run(entities, codes, inChunk(APPLICANTS), now);
        Erasable.run(entities, codes, inChunk(DOSSIERS), now);
        for (String sql : List.of(
                "delete from applicant_history where dossier in {chunk}",
                "update parked_event set data = '{}' where dossier in {chunk}",
                APOLOGIES,
                SUBMISSIONS,
                ANSWERS)) {
            Erasable.run(entities, codes, inChunk(sql));
        }
    }

    private static String inChunk(String sql) {
        return sql.replace("{chunk}", CHUNK);
    }

    /** The line in the log carries a digest of the history as it is left, so that it can't be changed after. */
    private void eraseWords(String code, Order order) {
        byte[] digest = histories.erase(code);
        eraseFileNames(code);
        String left = digest == null ? "" : " [" + HexFormat.of().formatHex(digest) + "]";
        accessLog.erasing(order.by(), order.agency(), code, order.reason() + left, 1);
    }

    /** A file is called whatever its sender called it. */
    private void eraseFileNames(String code) {
        Object[] papers = (Object[]) entities.createNativeQuery(
                        "select cast(components as text), cast(supplemented as text) from dossier where code = :code",
                        Object[].class)
                .setParameter("code", code)
                .getSingleResult();
        entities.createNativeQuery("""
                        update dossier set components = cast(:components as jsonb),
                                           supplemented = cast(cast(:supplemented as text) as jsonb)
                        where code = :code""")
                .setParameter("components", HistoryErasure.withoutWords((String) papers[0]))
                .setParameter(
                        "supplemented", papers[1] == null ? null : HistoryErasure.withoutWords((String) papers[1]))
                .setParameter("code", code)
                .executeUpdate();
    }
}
