package vn.cchc.dossier.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Whoever rewrites a version by which dossiers are judged already says why. */
@ApplicationScoped
class Rewrites {

    private static final Text UNEXPLAINED = Text.of(
            "Bản công bố đang có hiệu lực và đã có hồ sơ áp dụng; phải nêu lý do sửa.",
            "The version is in force and dossiers were received under it; a reason is needed to rewrite it.");

    private final EntityManager entities;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    Rewrites(EntityManager entities, ProcedureCatalogue catalogue, Clock clock) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @param pointer where the reason of the procedure at that place of the list is missing */
    void requireReasons(List<Procedure> procedures, IntFunction<String> pointer) {
        Map<String, Procedure> known = catalogue.findAll(
                procedures.stream().map(Procedure::code).distinct().toList());
        List<Violation> unexplained = IntStream.range(0, procedures.size())
                .filter(index -> isUnexplained(procedures.get(index), known))
                .mapToObj(pointer)
                .distinct()
                .map(place -> Violation.at(place, UNEXPLAINED))
                .toList();
        if (!unexplained.isEmpty()) {
            throw Problems.unprocessable("rewrite-reason-missing", UNEXPLAINED, unexplained);
        }
    }

    private boolean isUnexplained(Procedure given, Map<String, Procedure> known) {
        Procedure present = known.get(given.code());
        if (given.reason() != null || present == null) {
            return false;
        }
        return given.versions().stream().anyMatch(version -> rewrites(present, version));
    }

    private boolean rewrites(Procedure present, ProcedureVersion given) {
        LocalDate from = given.effectiveFrom();
        Optional<ProcedureVersion> stored = present.startingOn(from);
        return stored.isPresent()
                && !from.isAfter(BusinessDays.of(clock.instant()))
                && !given.keepingEndingOf(stored.get()).equals(stored.get())
                && used(present.code(), from);
    }

    private boolean used(String code, LocalDate version) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from dossier
                                       where procedure_code = :code and procedure_version = :version)""", Boolean.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .getSingleResult();
    }
}
