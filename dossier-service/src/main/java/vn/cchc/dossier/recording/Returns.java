package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.intake.ReturnWays;
import vn.cchc.dossier.procedure.KnownProcedures;

/** Holds how a result went out against how the dossier's procedure publishes that it may. */
@ApplicationScoped
class Returns {

    private final KnownProcedures procedures;

    Returns(KnownProcedures procedures) {
        this.procedures = procedures;
    }

    /** Where nobody says how, it went out as was wished; what an older system handed out was handed out. */
    void require(Dossier dossier, Candidate candidate) {
        if (dossier.registration().migrated() || candidate.author().isMigrator()) {
            return;
        }
        Channel said = candidate.data().channel();
        Channel channel = said == null ? dossier.registration().channels().handingOver() : said;
        procedures
                .version(dossier.registration().procedure())
                .ifPresent(version -> ReturnWays.require(channel, version, "/data/channel"));
    }
}
