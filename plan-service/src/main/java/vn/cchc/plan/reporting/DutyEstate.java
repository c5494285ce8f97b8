package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cchc.plan.succession.Estate;
import vn.cchc.plan.succession.LeftBehind;
import vn.cchc.plan.succession.SuccessionKind;

/** Duties that name an agency which was closed: whoever follows it owes their reports. Groups renew themselves. */
@ApplicationScoped
class DutyEstate implements Estate {

    private static final String LEFT = """
            select distinct d.id, d.title, d.collector, named.code
            from reporting_duty d
            join reporting_duty_version v on v.duty_id = d.id
            cross join lateral jsonb_array_elements_text(cast(v.definition as jsonb) -> 'obliged' -> 'agencies') named (code)
            join agency a on a.code = named.code
            where a.valid_to < :today
              and (v.number = d.latest or exists (
                select 1 from report_period p
                where p.duty_id = d.id and p.duty_version = v.number and p.locked_at is null))
              and not exists (select 1 from owed_succession s
                where s.kind = 'REPORTING_DUTY' and s.owner = d.id and s.agency = named.code)
            order by d.id, named.code""";

    private static final String HEIRS = """
            select agency, array_to_string(successors, ',') as successors from owed_succession
            where kind = 'REPORTING_DUTY' and owner = :duty and state = 'HANDED_ON'""";

    private final EntityManager entities;
    private final LeftBehind behind;

    DutyEstate(EntityManager entities, LeftBehind behind) {
        this.entities = entities;
        this.behind = behind;
    }

    @Override
    public SuccessionKind kind() {
        return SuccessionKind.REPORTING_DUTY;
    }

    @Override
    public List<Left> left(LocalDate today) {
        return behind.of(LEFT, today);
    }

    /** The next look at the duty finds the heirs; what was opened is looked at again then. */
    @Override
    public void handOn(Left left, List<String> heirs) {
        entities.createNativeQuery("update reporting_duty set kept_for = null where id = :id")
                .setParameter("id", left.owner())
                .executeUpdate();
    }

    /** Who owes the reports of a duty in the place of agencies that were closed, by the closed one. */
    @Transactional(Transactional.TxType.MANDATORY)
    @SuppressWarnings("unchecked")
    Map<String, List<String>> heirs(UUID duty) {
        List<Tuple> rows = entities.createNativeQuery(HEIRS, Tuple.class)
                .setParameter("duty", duty)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("agency", String.class),
                        row -> Arrays.asList(row.get("successors", String.class).split(","))));
    }
}
