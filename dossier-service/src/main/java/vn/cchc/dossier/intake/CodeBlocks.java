package vn.cchc.dossier.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.web.LikePattern;

/** Where leased codes are kept. */
@ApplicationScoped
class CodeBlocks {

    private static final String COLUMNS = "select b.agency, b.day, b.first, b.last, b.used, b.leased_by, b.leased_at,"
            + " b.returned_at, coalesce(b.holder, b.leased_by), cast(b.take_overs as text) from code_block b ";

    private static final TypeReference<List<CodeBlock.TakeOver>> TAKE_OVERS = new TypeReference<>() {};

    private final EntityManager entities;
    private final CodeCounter counter;

    CodeBlocks(EntityManager entities, CodeCounter counter) {
        this.entities = entities;
        this.counter = counter;
    }

    /** Sets numbers aside for a counter that works without a connection. */
    CodeBlock lease(String agency, LocalDate day, int size, String by, Instant now) {
        int last = counter.advance(agency, day, size).number();
        entities.createNativeQuery("""
                        insert into code_block (agency, day, first, last, leased_by, leased_at)
                        values (:agency, :day, :first, :last, :by, :at)""")
                .setParameter("agency", agency)
                .setParameter("day", day)
                .setParameter("first", last - size + 1)
                .setParameter("last", last)
                .setParameter("by", by)
                .setParameter("at", now)
                .executeUpdate();
        return new CodeBlock(agency, day, last - size + 1, last, 0, by, now, null, by, List.of());
    }

    Optional<CodeBlock> of(DossierCode code) {
        return find("where b.agency = :agency and b.day = :day and :number between b.first and b.last", code);
    }

    Optional<CodeBlock> startingWith(DossierCode code) {
        return find("where b.agency = :agency and b.day = :day and b.first = :number for update", code);
    }

    /** Counts a code as used; false when the counter has not, or no longer, got it. */
    boolean use(DossierCode code, String by) {
        return at("""
                        update code_block b set used = used + 1
                        where b.agency = :agency and b.day = :day and :number between b.first and b.last
                          and coalesce(b.holder, b.leased_by) = :by and b.returned_at is null""", code).setParameter("by", by).executeUpdate() > 0;
    }

    /** From then on the codes are good for that account only. */
    void takeOver(CodeBlock block, CodeBlock.TakeOver takeOver) {
        List<CodeBlock.TakeOver> all =
                Stream.concat(block.takeOvers().stream(), Stream.of(takeOver)).toList();
        at("""
                        update code_block b set holder = :to, take_overs = cast(:all as jsonb)
                        where b.agency = :agency and b.day = :day and b.first = :number""", block.from())
                .setParameter("to", takeOver.to())
                .setParameter("all", StoredJson.write(all))
                .executeUpdate();
    }

    void giveBack(DossierCode from, Instant now) {
        at("""
                        update code_block b set returned_at = :now where b.agency = :agency and b.day = :day
                          and b.first = :number and b.returned_at is null""", from).setParameter("now", now).executeUpdate();
    }

    /** Latest day first; of the agencies below the path, after the block with these keys if they are given. */
    @SuppressWarnings("unchecked")
    List<CodeBlock> list(String own, String path, LocalDate day, List<String> after, int limit) {
        String next = after.isEmpty()
                ? ""
                : " and (b.day < :afterDay or b.day = :afterDay and (b.agency, b.first) > (:afterAgency, :afterFirst))";
        String ofDay = day == null ? "" : " and b.day = :day";
        Query query = entities.createNativeQuery(
                        COLUMNS + "where (b.agency = :own or b.agency in (select a.code from agency a"
                                + " where a.path = :path or a.path like :below))" + ofDay + next
                                + " order by b.day desc, b.agency, b.first limit :limit",
                        Object[].class)
                .setParameter("own", own)
                .setParameter("path", path)
                .setParameter("below", LikePattern.startingWith(path + "/"))
                .setParameter("limit", limit);
        if (day != null) {
            query.setParameter("day", day);
        }
        if (!after.isEmpty()) {
            query.setParameter("afterDay", LocalDate.parse(after.get(0)));
            query.setParameter("afterAgency", after.get(1));
            query.setParameter("afterFirst", Integer.valueOf(after.get(2)));
        }
        return ((List<Object[]>) query.getResultList())
                .stream().map(CodeBlocks::read).toList();
    }

    @SuppressWarnings("unchecked")
    private Optional<CodeBlock> find(String where, DossierCode code) {
        List<Object[]> rows = entities.createNativeQuery(COLUMNS + where, Object[].class)
                .setParameter("agency", code.agency())
                .setParameter("day", code.day())
                .setParameter("number", code.number())
                .getResultList();
        return rows.stream().findFirst().map(CodeBlocks::read);
    }

    private Query at(String sql, DossierCode code) {
        return entities.createNativeQuery(sql)
                .setParameter("agency", code.agency())
                .setParameter("day", code.day())
                .setParameter("number", code.number());
    }

    private static CodeBlock read(Object[] row) {
        LocalDate day = row[1] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[1];
        return new CodeBlock(
                (String) row[0],
                day,
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                (String) row[5],
                (Instant) row[6],
                (Instant) row[7],
                (String) row[8],
                StoredJson.read((String) row[9], TAKE_OVERS));
    }
}
