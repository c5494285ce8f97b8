package vn.cchc.dossier.cause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.domain.Lateness;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Reads the table of causes, in the transaction at hand. */
@ApplicationScoped
public class LatenessCauses {

    private static final String QUERY = """
            select c.code, c.name_vi, c.name_en, cast(c.effective_from as text), cast(c.ended_on as text), c.confirmed
            from lateness_cause c
            where c.effective_from = (
                    select max(l.effective_from) from lateness_cause l where l.code = c.code and l.effective_from <= :day)
                and (c.ended_on is null or c.ended_on >= :day) and (cast(:code as text) is null or c.code = cast(:code as text))
            order by c.code = 'OTHER', c.code""";

    private final EntityManager entities;

    LatenessCauses(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that may be stated of something that happens on a day. */
    List<LatenessCause> on(LocalDate day, Language language) {
        return read(day, null, language);
    }

    /** What was stated of something that happened then; nothing where nothing was. An unknown code is pointed at. */
    public Optional<Lateness> stated(String code, String note, Instant at) {
        if (code == null) {
            return Optional.empty();
        }
        return name(code, at).map(name -> new Lateness(code, name, note)).or(() -> {
            throw Problems.validation(Violation.at(
                    "/data/cause",
                    "không có trong danh mục nguyên nhân vào ngày đó",
                    "is no cause of lateness on that day"));
        });
    }

    /** What a code meant on that day, in Vietnamese. */
    public Optional<String> name(String code, Instant at) {
        return read(BusinessDays.of(at), code, Language.VI).stream()
                .map(LatenessCause::name)
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<LatenessCause> read(LocalDate day, String code, Language language) {
        List<Object[]> rows = entities.createNativeQuery(QUERY, Object[].class)
                .setParameter("day", day)
                .setParameter("code", code)
                .getResultList();
        return rows.stream().map(row -> cause(row, language)).toList();
    }

    private static LatenessCause cause(Object[] row, Language language) {
        return new LatenessCause(
                (String) row[0],
                (String) (language == Language.EN ? row[2] : row[1]),
                LocalDate.parse((String) row[3]),
                row[4] == null ? null : LocalDate.parse((String) row[4]),
                (Boolean) row[5]);
    }
}
