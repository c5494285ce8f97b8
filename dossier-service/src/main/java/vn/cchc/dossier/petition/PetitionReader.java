package vn.cchc.dossier.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.cchc.dossier.applicant.AccessLog;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Sealing;
import vn.cchc.dossier.attachment.Attachment;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;

/** Reads what the caller may see of petitions. */
@ApplicationScoped
class PetitionReader {

    private final PetitionStore store;
    private final PetitionParties parties;
    private final Sealing sealing;
    private final AccessLog accessLog;
    private final AgencyScope scope;
    private final Timeliness timeliness;

    PetitionReader(
            PetitionStore store,
            PetitionParties parties,
            Sealing sealing,
            AccessLog accessLog,
            AgencyScope scope,
            Timeliness timeliness) {
        this.store = store;
        this.parties = parties;
        this.sealing = sealing;
        this.accessLog = accessLog;
        this.scope = scope;
        this.timeliness = timeliness;
    }

    @Transactional
    PetitionView masked(String code) {
        PetitionRow row = visible(code);
        return PetitionView.of(row, timeliness.now(), petitioner(row).masked(), attachments(row));
    }

    /** In clear, for a purpose, with a line in the access log. */
    @Transactional
    PetitionView clear(String code, String purpose, String address) {
        PetitionRow row = visible(code);
        accessLog.reading(scope.caller(), code, purpose, address);
        return PetitionView.of(row, timeliness.now(), petitioner(row), attachments(row));
    }

    @Transactional
    List<PetitionEntry> history(String code) {
        return store.history(visible(code).code).stream().map(PetitionEntry::of).toList();
    }

    private List<Attachment> attachments(PetitionRow row) {
        return Attachment.read(store.history(row.code).get(0).attachments);
    }

    private PetitionRow visible(String code) {
        PetitionRow row = store.find(code).orElseThrow(Problems::notFound);
        parties.requireVisible(row);
        return row;
    }

    private Applicant petitioner(PetitionRow row) {
        if (row.erasedAt != null) {
            return Applicant.erased(Applicant.Type.PERSON);
        }
        return StoredJson.read(sealing.open(row.code, row.petitioner), Applicant.class);
    }
}
