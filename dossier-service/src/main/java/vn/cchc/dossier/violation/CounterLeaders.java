package vn.cchc.dossier.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;

/** The leader who follows an agency's counter and answers for it, by date. */
@ApplicationScoped
class CounterLeaders {

    private static final Text NAMED =
            Text.of("Cơ quan đã có phân công lãnh đạo từ ngày này.", "A leader was already named from this day on.");

    private final EntityManager entities;
    private final AgencyTree agencies;
    private final AgencyScope scope;
    private final Timeliness timeliness;

    CounterLeaders(EntityManager entities, AgencyTree agencies, AgencyScope scope, Timeliness timeliness) {
        this.entities = entities;
        this.agencies = agencies;
        this.scope = scope;
        this.timeliness = timeliness;
    }

    /** @param leader a staff id, never a name; in charge until the next one begins */
    record CounterLeader(
            @NotBlank @Size(max = 35) String agency,

            @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
            String leader,

            @NotNull LocalDate effectiveFrom) {}

    CounterLeader name(CounterLeader named) {
        scope.requireListing(named.agency());
        int inserted = entities.createNativeQuery("""
                        insert into counter_leader (agency, effective_from, leader, recorded_at, recorded_by)
                        values (:agency, :from, :leader, :at, :by) on conflict do nothing""")
                .setParameter("agency", named.agency())
                .setParameter("from", named.effectiveFrom())
                .setParameter("leader", named.leader())
                .setParameter("at", timeliness.now())
                .setParameter("by", scope.caller().subject())
                .executeUpdate();
        if (inserted == 0) {
            throw Problems.conflict("leader-named", NAMED);
        }
        return named;
    }

    /** Whoever answers for the counter on that day. */
    @SuppressWarnings("unchecked")
    Optional<String> on(String agency, LocalDate day) {
        List<String> leaders = entities.createNativeQuery("""
                        select leader from counter_leader where agency = :agency and effective_from <= :day
                        order by effective_from desc limit 1""")
                .setParameter("agency", agency)
                .setParameter("day", day)
                .getResultList();
        return leaders.stream().findFirst();
    }

    /** All that were named, by agency, the latest first; an agency has few. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<CounterLeader> list(String agency, String afterAgency, LocalDate before, int limit) {
        String top = agency == null ? scope.caller().agency() : agency;
        scope.requireListing(top);
        List<Object[]> rows = entities.createNativeQuery("""
                        select agency, leader, effective_from from counter_leader
                        where agency = any(string_to_array(:agencies, ','))
                          and (agency > :after or (agency = :after and effective_from < :before))
                        order by agency, effective_from desc limit :limit""", Object[].class)
                .setParameter("agencies", String.join(",", agencies.withAllBelow(top)))
                .setParameter("after", afterAgency)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new CounterLeader((String) row[0], (String) row[1], (LocalDate) row[2]))
                .toList();
    }
}
