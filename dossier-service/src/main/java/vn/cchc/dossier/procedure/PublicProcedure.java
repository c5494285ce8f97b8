package vn.cchc.dossier.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.procedure.Procedure.FieldOfWork;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;
import vn.cchc.dossier.procedure.ProcedureVersion.Fee;
import vn.cchc.dossier.procedure.ProcedureVersion.PublishedTerm;
import vn.cchc.dossier.procedure.ProcedureVersion.Receiving;

/**
 * What everybody may know of a procedure that is in force: what has to be made public of it (NĐ 63/2010/NĐ-CP, Điều 15;
 * NĐ 61/2018/NĐ-CP, Điều 13). How the offices divide the work among them, and what they owe each other, is not.
 *
 * @param term the time for settling it, for every channel that {@code channelTerms} does not name
 * @param onlineLevel 2 information only, 3 partly online, 4 fully online
 * @param immediateResult the citizen waits for the result at the counter
 * @param receiving when the count of the term begins; null for the moment of receipt
 * @param guide where it is explained step by step
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicProcedure(
        String code,
        String name,
        FieldOfWork field,
        Level level,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String legalBasis,
        PublishedTerm term,
        Map<Channel, PublishedTerm> channelTerms,
        List<Component> components,
        List<Fee> fees,
        Set<Channel> channels,
        Integer onlineLevel,
        boolean immediateResult,
        boolean postalIn,
        boolean postalOut,
        Receiving receiving,
        String guide) {

    /** Empty where nothing of it is in force on that day. */
    static Optional<PublicProcedure> of(Procedure procedure, LocalDate day) {
        return procedure.on(day).map(version -> of(procedure, version));
    }

    private static PublicProcedure of(Procedure procedure, ProcedureVersion version) {
        return new PublicProcedure(
                procedure.code(),
                procedure.name(),
                procedure.field(),
                procedure.level(),
                version.effectiveFrom(),
                version.effectiveTo(),
                version.legalBasis(),
                version.term(),
                version.channelTerms(),
                version.components(),
                version.fees(),
                version.channels(),
                version.onlineLevel(),
                version.immediateResult(),
                version.postalIn(),
                version.postalOut(),
                version.receiving(),
                version.guide());
    }
}
