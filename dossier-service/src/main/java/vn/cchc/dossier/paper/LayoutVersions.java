package vn.cchc.dossier.paper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.dossier.paper.LayoutVersion.State;
import vn.cchc.dossier.paper.LayoutVersion.Withdrawal;

/** Where the versions of pages are kept that were put; append-only but for a withdrawal. */
@ApplicationScoped
class LayoutVersions implements Press.Texts {

    /** A form of a set, while it is for the same. */
    private record Form(String number, FormKind kind) {}

    /** Which version was in force on a day, form by form. */
    record InForce(Map<Form, Integer> versions) {
        List<Layout> on(Stream<Layout> forms) {
            return forms.map(form ->
                            form.at(versions.getOrDefault(new Form(form.number(), form.kind()), Layout.DELIVERED)))
                    .toList();
        }
    }

    private final EntityManager entities;

    LayoutVersions(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    InForce inForce(String set, LocalDate day) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select number, kind, version from form_layout
                        where form_set = :set and effective_from <= :day and withdrawn_at is null
                        order by effective_from""", Object[].class)
                .setParameter("set", set)
                .setParameter("day", day)
                .getResultList();
        Map<Form, Integer> latest = new HashMap<>();
        rows.forEach(row ->
                latest.put(new Form((String) row[0], FormKind.valueOf((String) row[1])), ((Number) row[2]).intValue()));
        return new InForce(latest);
    }

    /** In a transaction of its own: whoever prints has none any more. */
    @Override
    public String of(Layout form) {
        return QuarkusTransaction.joiningExisting()
                .call(() ->
                        text(form.set().code(), form.number(), form.version()).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    Optional<String> text(String set, String number, int version) {
        List<String> bodies = entities.createNativeQuery("""
                        select body from form_layout
                        where form_set = :set and number = :number and version = :version""", String.class)
                .setParameter("set", set)
                .setParameter("number", number)
                .setParameter("version", version)
                .getResultList();
        return bodies.stream().findFirst();
    }

    /** Those put for a form, in the order of their days; their state is still open. */
    @SuppressWarnings("unchecked")
    List<LayoutVersion> of(String set, Layout form) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select version, effective_from, legal_basis, reason, recorded_at, recorded_by, withdrawn_at,
                               withdrawn_by, withdrawn_reason
                        from form_layout where form_set = :set and number = :number and kind = :kind
                        order by effective_from, version""", Object[].class)
                .setParameter("set", set)
                .setParameter("number", form.number())
                .setParameter("kind", form.kind().name())
                .getResultList();
        return rows.stream().map(LayoutVersions::version).toList();
    }

    private static LayoutVersion version(Object[] row) {
        Withdrawal withdrawn =
                row[6] == null ? null : new Withdrawal((Instant) row[6], (String) row[7], (String) row[8]);
        return new LayoutVersion(
                ((Number) row[0]).intValue(),
                (LocalDate) row[1],
                State.COMING,
                (String) row[2],
                (String) row[3],
                (Instant) row[4],
                (String) row[5],
                withdrawn);
    }

    /** The number of the new version; the set is locked by the caller. */
    int add(Layout form, NewLayout put, Instant at, String by) {
        return ((Number) entities.createNativeQuery("""
                        insert into form_layout (form_set, number, version, kind, effective_from, body, legal_basis, reason,
                                                 recorded_at, recorded_by)
                        select :set, :number, coalesce(max(version), 0) + 1, :kind, :from, :body, :basis, :reason, :at, :by
                        from form_layout where form_set = :set and number = :number
                        returning version""")
                        .setParameter("set", form.set().code())
                        .setParameter("number", form.number())
                        .setParameter("kind", form.kind().name())
                        .setParameter("from", put.effectiveFrom())
                        .setParameter("body", put.text())
                        .setParameter("basis", put.legalBasis())
                        .setParameter("reason", put.reason())
                        .setParameter("at", at)
                        .setParameter("by", by)
                        .getSingleResult())
                .intValue();
    }

    void withdraw(Layout form, int version, Withdrawal withdrawal) {
        entities.createNativeQuery("""
                        update form_layout set withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason
                        where form_set = :set and number = :number and version = :version""")
                .setParameter("at", withdrawal.at())
                .setParameter("by", withdrawal.by())
                .setParameter("reason", withdrawal.reason())
                .setParameter("set", form.set().code())
                .setParameter("number", form.number())
                .setParameter("version", version)
                .executeUpdate();
    }
}
