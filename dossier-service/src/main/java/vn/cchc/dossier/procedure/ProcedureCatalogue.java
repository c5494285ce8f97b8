package vn.cchc.dossier.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.procedure.Procedure.FieldOfWork;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.web.LikePattern;

/** Where procedures are kept. */
@ApplicationScoped
public class ProcedureCatalogue {

    /** A procedure with the version its ETag is made of. */
    record Listed(Procedure procedure, int version) {}

    private final EntityManager entities;
    private final Clock clock;

    ProcedureCatalogue(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public Optional<Procedure> find(String code) {
        return listed(code).map(Listed::procedure);
    }

    Optional<Listed> listed(String code) {
        return Optional.ofNullable(entities.find(ProcedureRow.class, code)).map(this::listed);
    }

    /** In the order of their codes, after the given one. */
    List<Procedure> list(String words, String field, String after, int limit) {
        return entities
                .createQuery("""
                        select p from ProcedureRow p
                        where p.code > :after and (:field is null or p.fieldCode = :field)
                          and (:words is null or lower(p.name) like lower(:words) or p.code like :words)
                        order by p.code""", ProcedureRow.class)
                .setParameter("after", after)
                .setParameter("field", field)
                .setParameter("words", words == null ? null : LikePattern.containing(words))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> listed(row).procedure())
                .toList();
    }

    /** Adds the procedure, or adds and replaces its versions by their first day; other versions stay. */
    @Transactional
    Listed put(Procedure procedure) {
        ProcedureRow row = entities.find(ProcedureRow.class, procedure.code());
        if (row == null) {
            row = new ProcedureRow();
            row.code = procedure.code();
            fill(row, procedure);
            entities.persist(row);
        } else {
            fill(row, procedure);
        }
        procedure.versions().forEach(version -> put(procedure.code(), version));
        entities.flush();
        return listed(row);
    }

    private void fill(ProcedureRow row, Procedure procedure) {
        row.name = procedure.name();
        row.fieldCode = procedure.field().code();
        row.fieldName = procedure.field().name();
        row.level = procedure.level();
        row.kind = procedure.kind();
        row.updatedAt = clock.instant();
    }

    private void put(String code, ProcedureVersion given) {
        ProcedureVersion version = keepingEnding(code, given);
        ProcedureVersionRow row = new ProcedureVersionRow();
        row.procedureCode = code;
        row.effectiveFrom = version.effectiveFrom();
        row.effectiveTo = version.effectiveTo();
        row.content = StoredJson.write(version);
        entities.merge(row);
    }

    /** A catalogue that is imported again, and knows nothing of an abolition, does not undo it. */
    private ProcedureVersion keepingEnding(String code, ProcedureVersion given) {
        if (given.lifecycle().ending() != null) {
            return given;
        }
        return Optional.ofNullable(entities.find(
                        ProcedureVersionRow.class, new ProcedureVersionRow.Key(code, given.effectiveFrom())))
                .map(row -> StoredJson.read(row.content, ProcedureVersion.class))
                .filter(stored -> stored.lifecycle().ending() != null)
                .map(stored ->
                        given.ended(stored.effectiveTo(), stored.lifecycle().ending()))
                .orElse(given);
    }

    private Listed listed(ProcedureRow row) {
        List<ProcedureVersion> versions = entities
                .createQuery(
                        "select v.content from ProcedureVersionRow v where v.procedureCode = :code"
                                + " order by v.effectiveFrom",
                        String.class)
                .setParameter("code", row.code)
                .getResultList()
                .stream()
                .map(content -> StoredJson.read(content, ProcedureVersion.class))
                .toList();
        FieldOfWork field = new FieldOfWork(row.fieldCode, row.fieldName);
        return new Listed(new Procedure(row.code, row.name, field, row.level, versions, row.kind), row.version);
    }
}
