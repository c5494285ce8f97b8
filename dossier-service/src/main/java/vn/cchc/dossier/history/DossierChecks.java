package vn.cchc.dossier.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.cchc.dossier.reading.DossierReader;
import vn.cchc.dossier.register.HistoryCheck;
import vn.cchc.dossier.register.HistoryVerifier;

/** Checks one dossier for whoever may read it. */
@ApplicationScoped
class DossierChecks {

    private final DossierReader reader;
    private final HistoryVerifier verifier;

    DossierChecks(DossierReader reader, HistoryVerifier verifier) {
        this.reader = reader;
        this.verifier = verifier;
    }

    @Transactional
    HistoryCheck check(String code) {
        reader.find(code);
        return verifier.verify(List.of(code)).get(0);
    }
}
