package vn.cchc.dossier.intake;

import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.dossier.procedure.Procedure;
import vn.cchc.dossier.procedure.ProcedureVersion;

/** What a dossier keeps of the procedure version it was received under. */
final class PublishedProcedure {

    private PublishedProcedure() {}

    static ProcedureRef reference(Procedure procedure, ProcedureVersion version, Channel channel) {
        return new ProcedureRef(
                procedure.code(),
                procedure.name(),
                new ProcedureRef.Field(
                        procedure.field().code(), procedure.field().name()),
                procedure.level(),
                version.effectiveFrom(),
                version.serviceFor(channel),
                version.exemptFromSystem());
    }
}
