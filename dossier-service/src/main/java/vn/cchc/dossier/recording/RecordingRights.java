package vn.cchc.dossier.recording;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.dossier.domain.Apologising;
import vn.cchc.dossier.domain.Consultation;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierEvent;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.HandOver;
import vn.cchc.dossier.domain.Parties;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;

/**
 * Who may record what. Only the counter receives (NĐ 61/2018/NĐ-CP, Điều 17); only a head moves an appointment. What
 * decides about a dossier is recorded by the agency that holds it or is competent for it; what the applicant brings or
 * fetches also by the agency that received it, where the one-stop counter is (NĐ 118/2025/NĐ-CP). The agency that
 * was asked answers for itself; what was taken down wrongly is corrected by the agency that did so.
 */
final class RecordingRights {

    private RecordingRights() {}

    static boolean allow(EventType type, Set<Role> roles) {
        return !Collections.disjoint(roles, allowed(type));
    }

    /** The agencies of the dossier of which one must be within the sender's scope; never its support point. */
    static List<String> agencies(EventType type, Dossier dossier) {
        Parties parties = dossier.registration().parties();
        String holder = dossier.course().holder();
        return switch (type) {
            case RECEIVED, SUPPLEMENT_RECEIVED, PAID, RETURNED, DIGITISED, WITHDRAWN, APOLOGISED ->
                List.of(holder, parties.competent(), parties.receiving());
            case NOT_ACCEPTED,
                    SUPPLEMENT_REQUESTED,
                    PAYMENT_REQUESTED,
                    FORWARDED,
                    TAKEN,
                    CONSULTED,
                    SUSPENDED,
                    RESUMED,
                    TERMINATED,
                    FINISHED,
                    RESCHEDULED -> List.of(holder, parties.competent());
            case CONSULTATION_ANSWERED -> consulted(dossier);
            case CORRECTED -> List.of(parties.receiving());
            case OVERDUE, DUE_SOON, CONSULTATION_OVERDUE, SUPPLEMENT_EXPIRED, REDATED -> List.of();
        };
    }

    /** Of the agencies asked, each answers for itself; whoever has the dossier may enter an answer that came on paper. */
    static void requireOwnAnswer(DossierEvent event, Dossier dossier, AgencyScope scope) {
        if (event instanceof HandOver.ConsultationAnswered answered
                && !scope.covers(
                        answered.agency(),
                        dossier.course().holder(),
                        dossier.registration().parties().competent())) {
            throw Problems.forbidden();
        }
    }

    /** The agency an apology lays the fault to where that needs a stage of the dossier: it was neither asked nor is a party. */
    static Optional<String> faultOfAnother(DossierEvent event, Dossier dossier) {
        String atFault =
                event instanceof Apologising apologising ? apologising.apology().agencyAtFault() : null;
        return Optional.ofNullable(atFault)
                .filter(named -> !agencies(EventType.APOLOGISED, dossier).contains(named)
                        && !consulted(dossier).contains(named));
    }

    private static List<String> consulted(Dossier dossier) {
        Stream<String> asked = dossier.course().route().consultations().stream().map(Consultation::agency);
        return Stream.concat(
                        Stream.of(
                                dossier.course().holder(),
                                dossier.registration().parties().competent()),
                        asked)
                .toList();
    }

    private static Set<Role> allowed(EventType type) {
        return switch (type) {
            case RECEIVED -> EnumSet.of(Role.COUNTER, Role.PORTAL, Role.MIGRATOR);
            case SUPPLEMENT_RECEIVED, PAID, WITHDRAWN ->
                EnumSet.of(Role.COUNTER, Role.PORTAL, Role.OFFICER, Role.HEAD, Role.MIGRATOR);
            case RESCHEDULED -> EnumSet.of(Role.HEAD, Role.MIGRATOR);
            case APOLOGISED -> EnumSet.of(Role.HEAD, Role.MIGRATOR);
            case SUSPENDED, RESUMED, TERMINATED -> EnumSet.of(Role.OFFICER, Role.HEAD, Role.MIGRATOR);
            case CORRECTED -> EnumSet.of(Role.COUNTER, Role.HEAD, Role.MIGRATOR);
            case NOT_ACCEPTED,
                    SUPPLEMENT_REQUESTED,
                    PAYMENT_REQUESTED,
                    FORWARDED,
                    TAKEN,
                    CONSULTED,
                    CONSULTATION_ANSWERED,
                    FINISHED,
                    RETURNED,
                    DIGITISED -> EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.MIGRATOR);
            case OVERDUE, DUE_SOON, CONSULTATION_OVERDUE, SUPPLEMENT_EXPIRED, REDATED -> EnumSet.noneOf(Role.class);
        };
    }
}
