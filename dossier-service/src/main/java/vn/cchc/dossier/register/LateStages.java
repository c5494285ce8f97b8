package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Stage;
import vn.cchc.kit.web.BusinessDays;

/** Finds stages that are past their own due time, and those that were when they ended; the latest due first. */
@ApplicationScoped
public class LateStages {

    /** A stage of a dossier. */
    public record LateStage(Dossier dossier, Stage stage) {}

    /**
     * What is asked for.
     *
     * @param concerning the agencies of which one has to do with the dossier, or had the stage
     * @param offices who has or had the stage; empty for anybody
     * @param due when it was due; null for the stages that are late now, whenever they were due
     */
    public record Wanted(Set<String> concerning, Set<String> offices, BusinessDays.Period due) {}

    /** After the stage with these keys. */
    public record After(Instant dueAt, String dossier, int number) {
        public static final After NONE = new After(Instant.parse("9999-01-01T00:00:00Z"), "", 0);
    }

    private static final BusinessDays.Period ALWAYS = new BusinessDays.Period(Instant.EPOCH, After.NONE.dueAt());

    private static final String OPEN = """
            select d.code as dossier, cast(d.route #>> '{stage,number}' as int) as number, d.stage_due_at as due_at
            from dossier d
            where d.ended_at is null and d.stage_due_at < now() and d.stage_due_at < %s""".formatted(DossierFilter.CLOCK);

    private static final String ENDED = """
            select s.dossier, s.number, s.due_at
            from dossier_stage s join dossier d on d.code = s.dossier
            where not s.on_time""";

    private final EntityManager entities;

    LateStages(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    public List<LateStage> find(Wanted wanted, After after, int limit) {
        Scope scope = new Scope(wanted.concerning(), List.of(Part.values()));
        Query query = entities.createNativeQuery(
                        "select late.dossier, late.number from (" + stages(wanted, scope.condition()) + """
                        ) late
                        where late.due_at >= :from and late.due_at < :to
                          and (late.due_at, late.dossier, late.number) < (:afterDue, :afterCode, :afterNumber)
                        order by late.due_at desc, late.dossier desc, late.number desc limit :limit""",
                        Object[].class)
                .setParameter("agencies", scope.parameter());
        if (!wanted.offices().isEmpty()) {
            query.setParameter("offices", String.join(",", wanted.offices()));
        }
        BusinessDays.Period due = wanted.due() == null ? ALWAYS : wanted.due();
        List<Object[]> keys = query.setParameter("from", due.from())
                .setParameter("to", due.toExclusive())
                .setParameter("afterDue", after.dueAt())
                .setParameter("afterCode", after.dossier())
                .setParameter("afterNumber", after.number())
                .setParameter("limit", limit)
                .getResultList();
        return read(keys);
    }

    private static String stages(Wanted wanted, String visible) {
        String open = OPEN + " and " + visible + heldBy("d.holder", wanted);
        String ended = ENDED + " and (" + visible + " or s.agency = any(string_to_array(:agencies, ',')))";
        return wanted.due() == null ? open : open + " union all " + ended + heldBy("s.agency", wanted);
    }

    private static String heldBy(String column, Wanted wanted) {
        return wanted.offices().isEmpty() ? "" : " and " + column + " = any(string_to_array(:offices, ','))";
    }

    private List<LateStage> read(List<Object[]> keys) {
        Set<String> codes = keys.stream().map(key -> (String) key[0]).collect(Collectors.toSet());
        Map<String, Dossier> dossiers = entities.createQuery(
                        "select d from DossierRow d where d.code in (:codes)", DossierRow.class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(StoredDossier::read)
                .collect(Collectors.toMap(dossier -> dossier.registration().code(), Function.identity()));
        Map<String, List<Stage>> ended = entities.createQuery(
                        "select s from StageRow s where s.dossier in (:codes)", StageRow.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.dossier, Collectors.mapping(StageRow::read, Collectors.toList())));
        return keys.stream()
                .map(key -> {
                    Dossier dossier = dossiers.get((String) key[0]);
                    List<Stage> left = ended.getOrDefault((String) key[0], List.of());
                    return new LateStage(dossier, stage(dossier, left, ((Number) key[1]).intValue()));
                })
                .toList();
    }

    /** The present one stands with the dossier. */
    private static Stage stage(Dossier dossier, List<Stage> left, int number) {
        return left.stream()
                .filter(stage -> stage.number() == number)
                .findFirst()
                .orElse(dossier.course().route().stage());
    }
}
