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

    private static final String OF_PERIOD = """
            from slip s where s.agency in (select unnest(string_to_array(:agencies, ',')))
              and s.made_at >= :from and s.made_at < :before""";

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

    /** What a unit gave out: requests, requests beyond the first, refusals. */
    record Given(String agency, long requests, long repeated, long refusals) {}

    @SuppressWarnings("unchecked")
    List<Given> given(Set<String> agencies, Instant from, Instant before) {
        List<Object[]> rows = period("""
                        select s.agency, count(*) filter (where s.kind = 'SUPPLEMENT_REQUEST'),
                               count(*) filter (where s.request_number > 1), count(*) filter (where s.kind = 'REFUSAL')
                        %s group by s.agency order by s.agency""".formatted(OF_PERIOD), Object[].class, agencies, from, before)
                .getResultList();
        return rows.stream()
                .map(row -> new Given((String) row[0], number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    /** The requests of the period, in the order of their codes, after the one with that code. */
    @SuppressWarnings("unchecked")
    List<SlipRow> requests(Set<String> agencies, Instant from, Instant before, String after, int limit) {
        return period(
                        "select s.* " + OF_PERIOD + " and s.kind = 'SUPPLEMENT_REQUEST' and s.code > :after"
                                + " order by s.code limit :limit",
                        SlipRow.class,
                        agencies,
                        from,
                        before)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }

    private Query period(String sql, Class<?> result, Set<String> agencies, Instant from, Instant before) {
        return entities.createNativeQuery(sql, result)
                .setParameter("agencies", String.join(",", agencies))
                .setParameter("from", from)
                .setParameter("before", before);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
