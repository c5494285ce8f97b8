package vn.cchc.dossier.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.dossier.procedure.Procedure.FieldOfWork;
import vn.cchc.dossier.procedure.ProcedureChange.Head;
import vn.cchc.dossier.stored.StoredJson;

/** Where procedures are kept. */
@ApplicationScoped
public class ProcedureCatalogue {

    /** A procedure with the version its ETag is made of. */
    record Listed(Procedure procedure, int version) {}

    private final EntityManager entities;
    private final ProcedureSearch search;
    private final Event<KnownProcedures.Changed> changed;
    private final ProcedureChanges changes;
    private final ProcedureTelling telling;
    private final Clock clock;

    ProcedureCatalogue(
            EntityManager entities,
            ProcedureSearch search,
            Event<KnownProcedures.Changed> changed,
            ProcedureChanges changes,
            ProcedureTelling telling,
            Clock clock) {
        this.entities = entities;
        this.search = search;
        this.changes = changes;
        this.changed = changed;
        this.telling = telling;
        this.clock = clock;
    }

    public Optional<Procedure> find(String code) {
        return listed(code).map(Listed::procedure);
    }

    Optional<Listed> listed(String code) {
        return Optional.ofNullable(entities.find(ProcedureRow.class, code)).map(this::listed);
    }

    /** In the order of their codes, after the given one. */
    List<Procedure> list(ProcedureQuery query, String after, int limit) {
        return procedures(search.find(query, after, limit));
    }

    /** Adds the procedure, or adds and replaces its versions by their first day; other versions stay. */
    @Transactional
    Listed put(Procedure procedure) {
        ProcedureRow row = entities.find(ProcedureRow.class, procedure.code());
        Head former = row == null ? null : Head.of(procedure(row, List.of()));
        if (row == null) {
            row = new ProcedureRow();
            row.code = procedure.code();
            fill(row, procedure);
            entities.persist(row);
        } else {
            fill(row, procedure);
        }
        changes.head(procedure.code(), former, Head.of(procedure(row, List.of())), procedure.reason());
        procedure.versions().forEach(version -> put(procedure.code(), version, procedure.reason()));
        return announced(row);
    }

    /** Another content for a version that is there; whoever read the procedure before has read something else. */
    Listed replace(String code, ProcedureVersion version, String reason) {
        ProcedureRow row = entities.find(ProcedureRow.class, code, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        put(code, version, reason);
        row.updatedAt = clock.instant();
        return announced(row);
    }

    /** Every replica forgets what it knows of procedures once this is committed, and others are told what it has become. */
    private Listed announced(ProcedureRow row) {
        entities.flush();
        changed.fire(new KnownProcedures.Changed());
        Listed listed = listed(row);
        telling.tell(listed.procedure());
        return listed;
    }

    /** Those that there are, by code. */
    Map<String, Procedure> findAll(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return procedures(
                        entities.createQuery("select p from ProcedureRow p where p.code in :codes", ProcedureRow.class)
                                .setParameter("codes", codes)
                                .getResultList())
                .stream()
                .collect(Collectors.toMap(Procedure::code, Function.identity()));
    }

    private List<Procedure> procedures(List<ProcedureRow> rows) {
        Map<String, List<ProcedureVersion>> versions =
                versions(rows.stream().map(row -> row.code).toList());
        return rows.stream()
                .map(row -> procedure(row, versions.getOrDefault(row.code, List.of())))
                .toList();
    }

    private void fill(ProcedureRow row, Procedure procedure) {
        row.name = procedure.name();
        row.fieldCode = procedure.field().code();
        row.fieldName = procedure.field().name();
        row.level = procedure.level();
        row.kind = procedure.kind();
        if (procedure.publicAt() != null) {
            row.publicAt = StoredJson.write(procedure.publicAt());
        }
        row.updatedAt = clock.instant();
    }

    private void put(String code, ProcedureVersion given, String reason) {
        ProcedureVersion former = Optional.ofNullable(entities.find(
                        ProcedureVersionRow.class, new ProcedureVersionRow.Key(code, given.effectiveFrom())))
                .map(row -> StoredJson.read(row.content, ProcedureVersion.class))
                .orElse(null);
        // A catalogue that is imported again, and knows nothing of an abolition, does not undo it.
        ProcedureVersion version = former == null ? given : given.keepingEndingOf(former);
        changes.version(code, former, version, reason);
        ProcedureVersionRow row = new ProcedureVersionRow();
        row.procedureCode = code;
        row.effectiveFrom = version.effectiveFrom();
        row.effectiveTo = version.effectiveTo();
        row.content = StoredJson.write(version);
        entities.merge(row);
    }

    private Listed listed(ProcedureRow row) {
        List<ProcedureVersion> versions = versions(List.of(row.code)).getOrDefault(row.code, List.of());
        return new Listed(procedure(row, versions), row.version);
    }

    private static Procedure procedure(ProcedureRow row, List<ProcedureVersion> versions) {
        FieldOfWork field = new FieldOfWork(row.fieldCode, row.fieldName);
        PublicAt publicAt = row.publicAt == null ? null : StoredJson.read(row.publicAt, PublicAt.class);
        return new Procedure(row.code, row.name, field, row.level, versions, row.kind, publicAt, null);
    }

    /** The versions of each procedure in the order of their first days, read at once. */
    private Map<String, List<ProcedureVersion>> versions(Collection<String> codes) {
        return entities.createQuery("""
                        select v.procedureCode, v.content from ProcedureVersionRow v where v.procedureCode in :codes
                        order by v.effectiveFrom""", Object[].class).setParameter("codes", codes).getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> StoredJson.read((String) row[1], ProcedureVersion.class), Collectors.toList())));
    }
}
