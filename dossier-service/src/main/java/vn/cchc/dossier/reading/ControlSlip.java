package vn.cchc.dossier.reading;

import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.domain.Consultation;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Fault;
import vn.cchc.dossier.domain.Stage;

/**
 * The process control slip as data (phiếu kiểm soát quá trình giải quyết hồ sơ; TT 03/2025/TT-VPCP, form 06).
 *
 * @param legDueAt when the present leg ought to be done
 * @param firstLate the first stage that ran past its own time, to which lateness is put down; null while none has
 */
record ControlSlip(
        String dossier,
        Instant receivedAt,
        Instant dueAt,
        Instant legDueAt,
        Fault firstLate,
        List<StageView> stages,
        List<Consultation> consultations) {

    static ControlSlip of(Dossier dossier, List<Stage> stages) {
        return new ControlSlip(
                dossier.registration().code(),
                dossier.registration().receivedAt(),
                dossier.appointment().dueAt(),
                dossier.course().route().stage().due().leg(),
                dossier.course().route().firstLate(),
                stages.stream().map(StageView::of).toList(),
                dossier.course().route().consultations());
    }
}
