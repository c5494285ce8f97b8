package vn.cchc.dossier.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.dossier.applicant.Sealing;
import vn.cchc.dossier.stored.StoredJson;

/** Where slips are kept. */
@ApplicationScoped
class SlipStore {

    /** The dossier that came in of whoever holds the slip, for the same procedure; the first since. */
    static final String CAME_IN = """
            select d.code, d.receiving_agency from applicant a join dossier d on d.code = a.dossier
            where a.identity_hash = s.identity_hash and d.procedure_code = s.procedure_code
              and d.received_at >= s.made_at
            order by d.received_at, d.code limit 1""";

    private final EntityManager entities;
    private final Sealing sealing;

    SlipStore(EntityManager entities, Sealing sealing) {
        this.entities = entities;
        this.sealing = sealing;
    }

    /** The next number of the agency's year; whoever asks after waits until this transaction has ended. */
    int nextNumber(String agency, SlipKind kind, int year) {
        return ((Number) entities.createNativeQuery("""
                        insert into slip_counter (agency, kind, year, last) values (:agency, :kind, :year, 1)
                        on conflict (agency, kind, year) do update set last = slip_counter.last + 1
                        returning last""")
                        .setParameter("agency", agency)
                        .setParameter("kind", kind.name())
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }

    void add(SlipRow row, SlipContent content) {
        row.sealedContent = sealing.seal(row.code, StoredJson.write(content));
        entities.persist(row);
    }

    Optional<SlipRow> find(String code) {
        return Optional.ofNullable(entities.find(SlipRow.class, code));
    }

    /** In clear; what was erased reads as that. */
    SlipContent content(SlipRow row) {
        if (row.erasedAt != null) {
            return SlipContent.ERASED;
        }
        return StoredJson.read(sealing.open(row.code, row.sealedContent), SlipContent.class);
    }

    /** What came in after a slip. */
    record CameIn(String dossier, String agency) {}

    @SuppressWarnings("unchecked")
    Optional<CameIn> cameIn(SlipRow row) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select c.* from slip s cross join lateral (" + CAME_IN + ") c where s.code = :code",
                        Object[].class)
                .setParameter("code", row.code)
                .getResultList();
        return rows.stream().findFirst().map(found -> new CameIn((String) found[0], (String) found[1]));
    }

    /** Newest first, after the row with these keys if they are given; kind null for both. */
    @SuppressWarnings("unchecked")
    List<SlipRow> list(Set<String> agencies, SlipKind kind, List<String> after, int limit) {
        String ofKind = kind == null ? "" : " and s.kind = :kind";
        String next = after.isEmpty() ? "" : " and (s.made_at, s.code) < (:afterAt, :afterCode)";
        Query query = entities.createNativeQuery(
                        "select s.* from slip s where s.agency in (select unnest(string_to_array(:agencies, ',')))"
                                + ofKind + next + " order by s.made_at desc, s.code desc limit :limit",
                        SlipRow.class)
                .setParameter("agencies", String.join(",", agencies))
                .setParameter("limit", limit);
        if (kind != null) {
            query.setParameter("kind", kind.name());
        }
        if (!after.isEmpty()) {
            query.setParameter("afterAt", Instant.parse(after.get(0))).setParameter("afterCode", after.get(1));
        }
        return query.getResultList();
    }

    /** What a unit gave out: requests, requests beyond the first, refusals, and requests after which it came in. */
    record Count(String agency, long requests, long repeated, long refusals, long cameIn) {}

    @SuppressWarnings("unchecked")
    List<Count> counts(Set<String> agencies, Instant from, Instant before) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select s.agency, count(*) filter (where s.kind = 'SUPPLEMENT_REQUEST'),
                               count(*) filter (where s.request_number > 1), count(*) filter (where s.kind = 'REFUSAL'),
                               count(*) filter (where s.kind = 'SUPPLEMENT_REQUEST' and (s.came_in or exists (%s)))
                        from slip s
                        where s.agency in (select unnest(string_to_array(:agencies, ',')))
                          and s.made_at >= :from and s.made_at < :before
                        group by s.agency order by s.agency""".formatted(CAME_IN), Object[].class)
                .setParameter("agencies", String.join(",", agencies))
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList();
        return rows.stream()
                .map(row -> new Count((String) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4])))
                .toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
