package vn.cchc.report.projecting.domain;

import java.util.List;

/** Everything the reports know of one dossier. */
public record DossierFacts(
        String dossier,
        long lastSequence,
        DossierIdentity identity,
        Integer onlineLevel,
        List<Interval<DossierState>> states) {

    DossierFacts withOnlineLevel(Integer level) {
        return new DossierFacts(dossier, lastSequence, identity, level, states);
    }
}
