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

/** Where the sets of forms are kept, by the days they were in force. */
@ApplicationScoped
class Layouts {

    private final EntityManager entities;

    Layouts(EntityManager entities) {
        this.entities = entities;
    }

    /** The forms for dossiers received then, of the first set for anything older, and what no set has. */
    List<Layout> forReceivedAt(Instant receivedAt) {
        List<Layout> ofSet = on(BusinessDays.of(receivedAt));
        Layout letter = Layout.ofRefusedResult(ofSet.get(0).set());
        return Stream.concat(ofSet.stream(), Stream.of(letter)).toList();
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

    @SuppressWarnings("unchecked")
    private List<Layout> on(LocalDate day) {
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
