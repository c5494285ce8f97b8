package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.dossier.paper.Layout.FormSet;
import vn.cchc.dossier.paper.Layout.Paper;
import vn.cchc.kit.web.BusinessDays;

/** Where the sets of forms are kept, by the days they were in force, with the version of each page that was then. */
@ApplicationScoped
class Layouts {

    private final EntityManager entities;
    private final LayoutVersions versions;

    Layouts(EntityManager entities, LayoutVersions versions) {
        this.entities = entities;
        this.versions = versions;
    }

    /** The forms for dossiers received then, of the first set for anything older, and what no set has. */
    List<Layout> forReceivedAt(Instant receivedAt) {
        return on(BusinessDays.of(receivedAt));
    }

    Optional<Layout> find(Instant receivedAt, String number) {
        return forReceivedAt(receivedAt).stream()
                .filter(layout -> layout.number().equals(number))
                .findFirst();
    }

    Layout register(LocalDate day) {
        return on(day).stream()
                .filter(layout -> layout.kind() == FormKind.REGISTER)
                .findFirst()
                .orElseThrow();
    }

    /** The code of the set in force then. */
    String setOn(LocalDate day) {
        return ofSet(day).get(0).set().code();
    }

    private List<Layout> on(LocalDate day) {
        List<Layout> ofSet = ofSet(day);
        FormSet set = ofSet.get(0).set();
        Stream<Layout> all = Stream.concat(ofSet.stream(), Stream.of(Layout.ofRefusedResult(set)));
        return versions.inForce(set.code(), day).on(all);
    }

    @SuppressWarnings("unchecked")
    private List<Layout> ofSet(LocalDate day) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select s.code, s.name, s.desk, f.number, f.kind, f.title, f.template, f.page, f.suffix, f.copies,
                               f.notes
                        from form f join form_set s on s.code = f.form_set
                        where s.code = (select code from form_set
                                        order by effective_from <= :day desc,
                                                 case when effective_from <= :day then effective_from end desc,
                                                 effective_from
                                        limit 1)
                        order by f.number""", Object[].class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(Layouts::layout).toList();
    }

    private static Layout layout(Object[] row) {
        return new Layout(
                new FormSet((String) row[0], (String) row[1], (String) row[2]),
                (String) row[3],
                FormKind.valueOf((String) row[4]),
                (String) row[5],
                (String) row[6],
                new Paper((String) row[7], (String) row[8], (Boolean) row[9]),
                paragraphs((String) row[10]));
    }

    static List<String> paragraphs(String notes) {
        return notes == null ? List.of() : notes.lines().toList();
    }
}
