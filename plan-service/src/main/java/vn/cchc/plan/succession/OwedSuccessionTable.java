package vn.cchc.plan.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What closed agencies owed that was handed on, and of which it is asked to whom. */
@ApplicationScoped
class OwedSuccessionTable {

    private static final String KEEP = """
            insert into owed_succession (kind, owner, agency, title, keeper, state, successors, decided_at, decided_by)
            values (:kind, :owner, :agency, :title, :keeper, :state, :successors,
                    case when :state = 'HANDED_ON' then now() end, :subject)
            on conflict on constraint owed_succession_pk do update
            set state = excluded.state, successors = excluded.successors, decided_at = excluded.decided_at,
                decided_by = excluded.decided_by
            where owed_succession.state = 'ASKED'""";

    private static final String SELECT = """
            select s.kind, s.owner, s.title, s.keeper, s.agency, array_to_string(s.successors, ',') as successors, s.asked_at
            from owed_succession s
            join agency closed on closed.code = s.agency and closed.valid_to is not null
            left join agency a on a.code = s.keeper
            where s.state = 'ASKED' and (coalesce(a.path, s.keeper) = :scope
                or starts_with(coalesce(a.path, s.keeper), cast(:scope as text) || '/'))""";

    private final EntityManager entities;

    OwedSuccessionTable(EntityManager entities) {
        this.entities = entities;
    }

    /** False when it was handed on before. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean keep(SuccessionKind kind, Estate.Left left, String state, List<String> successors, String subject) {
        return entities.createNativeQuery(KEEP)
                        .setParameter("kind", kind.name())
                        .setParameter("owner", left.owner())
                        .setParameter("agency", left.agency())
                        .setParameter("title", left.title())
                        .setParameter("keeper", left.keeper())
                        .setParameter("state", state)
                        .setParameter("successors", successors.toArray(String[]::new))
                        .setParameter("subject", subject)
                        .executeUpdate()
                == 1;
    }

    /** What is owed to agencies within a scope, from after the one given. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<OwedSuccessionView> asked(String scope, Key after, int rows) {
        List<Tuple> found = entities.createNativeQuery(
                        SELECT + " and (s.kind, s.owner, s.agency) > (:kind, :owner, :agency)"
                                + " order by s.kind, s.owner, s.agency limit :rows",
                        Tuple.class)
                .setParameter("scope", scope)
                .setParameter("kind", after.kind())
                .setParameter("owner", after.owner())
                .setParameter("agency", after.agency())
                .setParameter("rows", rows)
                .getResultList();
        return found.stream().map(OwedSuccessionTable::view).toList();
    }

    /** The one that is asked about, where the caller's scope holds it. */
    @Transactional
    @SuppressWarnings("unchecked")
    Optional<OwedSuccessionView> asked(String scope, Key key) {
        List<Tuple> found = entities.createNativeQuery(
                        SELECT + " and s.kind = :kind and s.owner = :owner and s.agency = :agency", Tuple.class)
                .setParameter("scope", scope)
                .setParameter("kind", key.kind())
                .setParameter("owner", key.owner())
                .setParameter("agency", key.agency())
                .getResultList();
        return found.stream().map(OwedSuccessionTable::view).findFirst();
    }

    private static OwedSuccessionView view(Tuple row) {
        String joined = row.get("successors", String.class);
        return new OwedSuccessionView(
                SuccessionKind.valueOf(row.get("kind", String.class)),
                row.get("owner", UUID.class),
                row.get("title", String.class),
                row.get("keeper", String.class),
                row.get("agency", String.class),
                joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(",")),
                row.get("asked_at", Instant.class));
    }

    /** Which one. */
    record Key(String kind, UUID owner, String agency) {

        static final Key START = new Key("", new UUID(0, 0), "");
    }
}
