package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.paper.SetOfForms.Form;
import vn.cchc.dossier.stored.StoredJson;

/** Where the sets of forms are changed; what a set was before is kept. */
@ApplicationScoped
class FormSets {

    /** A set with the version of its content. */
    record Kept(SetOfForms set, long version) {}

    private final EntityManager entities;
    private final Timeliness timeliness;

    FormSets(EntityManager entities, Timeliness timeliness) {
        this.entities = entities;
        this.timeliness = timeliness;
    }

    /** The oldest first. */
    @SuppressWarnings("unchecked")
    List<SetOfForms> all() {
        List<String> codes = entities.createNativeQuery(
                        "select code from form_set order by effective_from", String.class)
                .getResultList();
        return codes.stream()
                .flatMap(code -> find(code).stream())
                .map(Kept::set)
                .toList();
    }

    /** All sets are held until the transaction ends: one is changed at a time, so that no two begin on the same day. */
    Optional<Kept> lock(String code) {
        entities.createNativeQuery("select code from form_set order by code for update", String.class)
                .getResultList();
        return find(code);
    }

    /** Whether another set begins on that day. */
    boolean beginsAnother(String code, LocalDate day) {
        return (Boolean) entities.createNativeQuery(
                        "select exists (select 1 from form_set where effective_from = :day and code <> :code)",
                        Boolean.class)
                .setParameter("day", day)
                .setParameter("code", code)
                .getSingleResult();
    }

    Kept add(SetOfForms set) {
        entities.createNativeQuery("""
                        insert into form_set (code, name, desk, effective_from, legal_basis)
                        values (:code, :name, :desk, :from, :basis)""")
                .setParameter("code", set.code())
                .setParameter("name", set.name())
                .setParameter("desk", set.desk())
                .setParameter("from", set.effectiveFrom())
                .setParameter("basis", set.legalBasis())
                .executeUpdate();
        set.forms().forEach(form -> add(set.code(), form));
        return find(set.code()).orElseThrow();
    }

    Kept replace(Kept former, SetOfForms set, String by) {
        entities.createNativeQuery("""
                        insert into form_set_change (form_set, version, changed_at, changed_by, former)
                        values (:code, :version, :at, :by, cast(:former as jsonb))""")
                .setParameter("code", set.code())
                .setParameter("version", former.version())
                .setParameter("at", timeliness.now())
                .setParameter("by", by)
                .setParameter("former", StoredJson.write(former.set()))
                .executeUpdate();
        entities.createNativeQuery("""
                        update form_set set name = :name, desk = :desk, effective_from = :from, legal_basis = :basis,
                                            version = version + 1
                        where code = :code""")
                .setParameter("code", set.code())
                .setParameter("name", set.name())
                .setParameter("desk", set.desk())
                .setParameter("from", set.effectiveFrom())
                .setParameter("basis", set.legalBasis())
                .executeUpdate();
        entities.createNativeQuery("delete from form where form_set = :code")
                .setParameter("code", set.code())
                .executeUpdate();
        set.forms().forEach(form -> add(set.code(), form));
        return find(set.code()).orElseThrow();
    }

    private void add(String code, Form form) {
        entities.createNativeQuery("""
                        insert into form (form_set, number, kind, title, template, page, suffix, copies, notes)
                        values (:code, :number, :kind, :title, :template, :page, :suffix, :copies, :notes)""")
                .setParameter("code", code)
                .setParameter("number", form.number())
                .setParameter("kind", form.kind().name())
                .setParameter("title", form.title())
                .setParameter("template", form.template())
                .setParameter("page", form.page())
                .setParameter("suffix", form.suffix())
                .setParameter("copies", form.copies())
                .setParameter("notes", form.notes().isEmpty() ? null : String.join("\n", form.notes()))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<Kept> find(String code) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select code, name, desk, effective_from, legal_basis, version from form_set
                        where code = :code""", Object[].class)
                .setParameter("code", code)
                .getResultList();
        return rows.stream().findFirst().map(row -> new Kept(set(row), ((Number) row[5]).longValue()));
    }

    private SetOfForms set(Object[] row) {
        LocalDate from = (LocalDate) row[3];
        return new SetOfForms(
                (String) row[0], (String) row[1], (String) row[2], from, (String) row[4], forms((String) row[0]));
    }

    @SuppressWarnings("unchecked")
    private List<Form> forms(String code) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select number, kind, title, template, page, suffix, copies, notes from form
                        where form_set = :code order by number""", Object[].class)
                .setParameter("code", code)
                .getResultList();
        return rows.stream()
                .map(row -> new Form(
                        (String) row[0],
                        FormKind.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Boolean) row[6],
                        Layouts.paragraphs((String) row[7])))
                .toList();
    }
}
