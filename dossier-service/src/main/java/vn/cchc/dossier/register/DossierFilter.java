package vn.cchc.dossier.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.dossier.domain.Status;
import vn.cchc.kit.web.LikePattern;

/** What a list of dossiers is narrowed by; every condition is fixed text with named parameters. */
public final class DossierFilter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Dossiers that one of these agencies received, settles, holds, supports or is asked about; however many agencies there are. */
    public DossierFilter concerning(Set<String> agencies) {
        return with(
                "(string_to_array(:agencies, ',') && "
                        + "array[d.receiving_agency, d.competent_agency, d.holder, d.support_point]"
                        + " or exists (select 1 from jsonb_array_elements(d.route -> 'consultations') c"
                        + " where c ->> 'agency' = any(string_to_array(:agencies, ','))))",
                "agencies",
                String.join(",", agencies));
    }

    /** Dossiers that one of these agencies received; however many agencies there are. */
    public DossierFilter receivedBy(Set<String> agencies) {
        return with(
                "d.receiving_agency = any(string_to_array(:receivedBy, ','))",
                "receivedBy",
                String.join(",", agencies));
    }

    public DossierFilter state(Status state) {
        return state == null ? this : with("d.state = :state", "state", state.name());
    }

    public DossierFilter procedure(String code) {
        return code == null ? this : with("d.procedure_code = :procedure", "procedure", code);
    }

    /** Words of the code, and of the summary for those who may read it, taken literally. */
    public DossierFilter words(String words, boolean ofSummary) {
        if (words == null) {
            return this;
        }
        String condition = ofSummary ? "(d.code ilike :words or d.summary ilike :words)" : "d.code ilike :words";
        return with(condition, "words", LikePattern.containing(words));
    }

    public DossierFilter receivedFrom(Instant from) {
        return from == null ? this : with("d.received_at >= :receivedFrom", "receivedFrom", from);
    }

    public DossierFilter receivedBefore(Instant before) {
        return before == null ? this : with("d.received_at < :receivedBefore", "receivedBefore", before);
    }

    /** Dossiers that have not ended, or not before that. */
    public DossierFilter notEndedBefore(Instant before) {
        return with("(d.ended_at is null or d.ended_at >= :notEndedBefore)", "notEndedBefore", before);
    }

    /** Dossiers whose appointment is near: the time to warn of it has come, it has not passed, and the clock runs. */
    public DossierFilter dueSoon(Boolean wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            conditions.add("d.state in ('ACCEPTED', 'PROCESSING') and d.warn_at <= now() and d.due_at >= now()");
        }
        return this;
    }

    /** Dossiers whose applicant was asked for a supplement that did not come in the time there was for it. */
    public DossierFilter supplementExpired(Boolean wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            conditions.add("d.state = 'AWAITING_SUPPLEMENT' and d.supplement_until < now()");
        }
        return this;
    }

    /** Dossiers that missed a deadline and whose applicant was not apologised to. */
    public DossierFilter owedApology() {
        conditions.add("(d.missed or d.missed_for_good) and not d.apology");
        return this;
    }

    DossierFilter after(DossierSort sort, Instant at, String code) {
        parameters.put("afterCode", code);
        return with(sort.after(), "after", at);
    }

    private DossierFilter with(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
