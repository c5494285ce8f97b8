package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.cchc.kit.reference.ReplicatedAgencies;

/** The text on the back of the receipt: the agency's own, else that of the nearest agency above it, else the province's. */
@ApplicationScoped
class Publicity {

    private static final String EVERYWHERE = "*";

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
        return bodies.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private List<String> nearestFirst(String agency) {
        String path = agencies.path(agency).orElse(agency);
        List<String> near = new ArrayList<>(List.of(path.split("/")));
        Collections.reverse(near);
        near.add(EVERYWHERE);
        return near;
    }
}
