package vn.cchc.dossier.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.cchc.dossier.applicant.AccessLog;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.web.BusinessDays;

/** Draws at random from those who agreed, each person once. */
@ApplicationScoped
class SurveyRespondents {

    static final List<String> HEADER =
            List.of("Mã hồ sơ", "Thủ tục", "Ngày kết thúc", "Họ và tên", "Điện thoại", "Thư điện tử", "Địa chỉ");

    private static final String EXPORT = "survey-respondents";

    private final EntityManager entities;
    private final Applicants applicants;
    private final AccessLog accessLog;
    private final AgencyTree agencies;
    private final AgencyScope scope;

    SurveyRespondents(
            EntityManager entities,
            Applicants applicants,
            AccessLog accessLog,
            AgencyTree agencies,
            AgencyScope scope) {
        this.entities = entities;
        this.applicants = applicants;
        this.accessLog = accessLog;
        this.agencies = agencies;
        this.scope = scope;
    }

    /** What is asked for; both days inclusive, counted by the day the dossier was settled. */
    record Wanted(String agency, LocalDate from, LocalDate to, int sample, String purpose) {}

    /** Rows under {@link #HEADER}; the line in the access log is written in the same transaction. */
    @Transactional
    List<List<Object>> draw(Wanted wanted, String address) {
        String top = wanted.agency() == null ? scope.caller().agency() : wanted.agency();
        scope.requireListing(top);
        List<List<Object>> rows =
                candidates(top, wanted).stream().map(this::row).toList();
        accessLog.exporting(scope.caller(), EXPORT, wanted.purpose(), rows.size(), address);
        return rows;
    }

    /** Of a person with several dossiers the one settled last. */
    @SuppressWarnings("unchecked")
    private List<Object[]> candidates(String top, Wanted wanted) {
        return entities.createNativeQuery("""
                        select code, procedure_name, ended_at from (
                            select distinct on (identity_hash) code, procedure_name, ended_at from survey_candidate
                            where array[receiving_agency, competent_agency] && string_to_array(:agencies, ',')
                              and ended_at >= :from and ended_at < :before
                            order by identity_hash, ended_at desc, code) person
                        order by random() limit :sample""", Object[].class)
                .setParameter("agencies", String.join(",", agencies.withAllBelow(top)))
                .setParameter("from", BusinessDays.start(wanted.from()))
                .setParameter("before", BusinessDays.endExclusive(wanted.to()))
                .setParameter("sample", wanted.sample())
                .getResultList();
    }

    private List<Object> row(Object[] candidate) {
        String code = (String) candidate[0];
        Applicant applicant = applicants.find(code).orElseThrow();
        return Arrays.asList(
                code,
                candidate[1],
                BusinessDays.of((Instant) candidate[2]),
                applicant.name(),
                applicant.phone(),
                applicant.email(),
                applicant.address());
    }
}
