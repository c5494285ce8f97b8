package vn.cchc.dossier.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.attachment.Attachment;
import vn.cchc.dossier.petition.domain.PetitionEventType;
import vn.cchc.dossier.petition.domain.PetitionStatus;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.tracking.GuessLimiter;
import vn.cchc.kit.problem.Problems;

/** What the petitioner sees and does with the code and the verifier. */
@ApplicationScoped
class PetitionFollowing {

    /** What is said to the petitioner; notes between agencies are not. */
    private static final Set<PetitionEventType> TOLD = EnumSet.of(
            PetitionEventType.SUPPLEMENT_REQUESTED,
            PetitionEventType.REFUSED,
            PetitionEventType.RETURNED,
            PetitionEventType.ANSWERED);

    private final PetitionStore store;
    private final AgencyTree agencies;
    private final PetitionDesk desk;
    private final Verifiers verifiers;
    private final GuessLimiter limiter;

    PetitionFollowing(
            PetitionStore store, AgencyTree agencies, PetitionDesk desk, Verifiers verifiers, GuessLimiter limiter) {
        this.store = store;
        this.agencies = agencies;
        this.desk = desk;
        this.verifiers = verifiers;
        this.limiter = limiter;
    }

    /** What the petitioner keeps. */
    @Schema(name = "PetitionSlip")
    record Slip(String code, String verifier, Instant receivedAt, Instant answerDueAt) {}

    /**
     * @param message the last thing said to the petitioner: what is missing, why it was sent back, or the answer
     * @param attachments what goes with it
     */
    record Followed(
            String code,
            PetitionStatus state,
            Instant since,
            String agency,
            String agencyName,
            Instant receivedAt,
            Instant answerDueAt,
            int reopened,
            String message,
            List<Attachment> attachments) {}

    /** Adds the slip outside what is remembered under the idempotency key, so that the verifier is stored nowhere. */
    @Transactional
    public Response withSlip(Response created) {
        String path = created.getLocation().getPath();
        String code = path.substring(path.lastIndexOf('/') + 1);
        PetitionRow row = store.find(code).orElseThrow();
        Slip slip = new Slip(
                code, verifiers.of(code), row.receivedAt, row.read().dues().answer());
        return Response.created(created.getLocation()).entity(slip).build();
    }

    /** Wrong and unknown are told by computing alone, in the same time, before anything is read. */
    void verify(String code, String verifier, String address) {
        String addressKey = "address:" + address;
        String codeKey = "petition:" + code;
        limiter.guess(addressKey);
        limiter.guess(codeKey);
        if (!verifiers.matches(code, verifier)) {
            throw Problems.notFound();
        }
        limiter.giveBack(addressKey);
        limiter.giveBack(codeKey);
    }

    @Transactional
    Followed follow(String code) {
        PetitionRow row = kept(code);
        Optional<PetitionEventRow> told = store.history(code).stream()
                .filter(event -> TOLD.contains(event.type))
                .reduce((earlier, later) -> later);
        return new Followed(
                row.code,
                row.state,
                row.stateSince,
                row.agency,
                agencies.name(row.agency),
                row.receivedAt,
                row.answerDueAt,
                row.reopened,
                told.map(event -> event.text).orElse(null),
                told.map(event -> Attachment.read(event.attachments)).orElse(List.of()));
    }

    @Transactional
    Followed act(String code, PetitionEventType type, String text, List<Attachment> attachments) {
        kept(code);
        desk.recordByPetitioner(code, PetitionCommand.of(type, text, attachments));
        return follow(code);
    }

    /** What was erased is not there any more for whoever handed it in, like what never was. */
    private PetitionRow kept(String code) {
        return store.find(code).filter(row -> row.erasedAt == null).orElseThrow(Problems::notFound);
    }
}
