package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.cchc.kit.reference.ReplicatedAgencies;

/** The text on the back of the receipt: the agency's own, else that of the nearest agency above it, else the province's. */
@ApplicationScoped
class Publicity {

    static final String EVERYWHERE = "*";

    private final EntityManager entities;
    private final ReplicatedAgencies agencies;

    Publicity(EntityManager entities, ReplicatedAgencies agencies) {
        this.entities = entities;
        this.agencies = agencies;
    }

    /** A paragraph each. */
    @SuppressWarnings("unchecked")
    List<String> of(String agency, LocalDate day) {
        List<String> bodies = entities.createNativeQuery("""
                        select body from publicity_text
                        where effective_from <= :day and agency = any(string_to_array(:near, ','))
                        order by array_position(string_to_array(:near, ','), agency), effective_from desc
                        limit 1""", String.class)
                .setParameter("day", day)
                .setParameter("near", String.join(",", nearestFirst(agency)))
                .getResultList();
        return bodies.stream().flatMap(body -> paragraphs(body).stream()).toList();
    }

    /** False when there is a text for that agency from that day on already. */
    boolean add(PublicityText text) {
        return entities.createNativeQuery("""
                        insert into publicity_text (agency, effective_from, body) values (:agency, :from, :body)
                        on conflict do nothing""")
                        .setParameter("agency", text.agency())
                        .setParameter("from", text.effectiveFrom())
                        .setParameter("body", String.join("\n", text.paragraphs()))
                        .executeUpdate()
                == 1;
    }

    /** All that an agency has or falls back to, the nearest and of those the latest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<PublicityText> all(String agency) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select agency, effective_from, body from publicity_text
                        where agency = any(string_to_array(:near, ','))
                        order by array_position(string_to_array(:near, ','), agency), effective_from desc""", Object[].class)
                .setParameter("near", String.join(",", nearestFirst(agency)))
                .getResultList();
        return rows.stream()
                .map(row -> new PublicityText((String) row[0], (LocalDate) row[1], paragraphs((String) row[2])))
                .toList();
    }

    private static List<String> paragraphs(String body) {
        return body.lines().filter(line -> !line.isBlank()).toList();
    }

    private List<String> nearestFirst(String agency) {
        String path = agencies.path(agency).orElse(agency);
        List<String> near = new ArrayList<>(List.of(path.split("/")));
        Collections.reverse(near);
        near.add(EVERYWHERE);
        return near;
    }
}
