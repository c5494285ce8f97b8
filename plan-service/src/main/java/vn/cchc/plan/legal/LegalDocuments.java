package vn.cchc.plan.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.ETags;

/** Keeps the register: one entry for each number, issuer and day at a keeper. */
@ApplicationScoped
class LegalDocuments {

    private final LegalRepository documents;
    private final Clock clock;

    LegalDocuments(LegalRepository documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** A document with its version. */
    record Stored(LegalView view, long version) {}

    /** @param on null for today */
    LocalDate day(LocalDate on) {
        return on == null ? BusinessDays.of(clock.instant()) : on;
    }

    @Transactional
    Optional<Stored> find(UUID id, String scope, LocalDate on) {
        return documents.find(id, scope, on).map(this::stored);
    }

    @Transactional
    List<LegalView> page(LegalRepository.Filter filter, String scope, UUID after, int rows) {
        return documents.page(filter, scope, after, rows).stream()
                .map(found -> stored(found).view())
                .toList();
    }

    @Transactional
    Stored create(LegalForm form, String scope, String subject) {
        requireNew(form, null);
        requireReplacement(form, null, scope);
        LegalEntity entity = new LegalEntity(form, subject, clock.instant());
        documents.persistAndFlush(entity);
        return find(entity.id(), scope, day(null)).orElseThrow();
    }

    @Transactional
    Stored change(UUID id, String ifMatch, LegalForm form, String scope, String subject) {
        LegalEntity entity = documents.forUpdate(id).orElseThrow(Problems::notFound);
        ETags.requireMatch(ifMatch, entity.version());
        requireNew(form, id);
        requireReplacement(form, id, scope);
        entity.become(form, subject, clock.instant());
        documents.flush();
        return find(id, scope, day(null)).orElseThrow();
    }

    @Transactional
    void cite(UUID document, CitingKind kind, UUID owner, boolean cited, String subject) {
        if (cited) {
            documents.cite(document, kind, owner, subject);
            return;
        }
        documents.uncite(document, kind, owner);
    }

    private Stored stored(LegalRepository.Found found) {
        LegalEntity entity = documents.findById(found.id());
        return new Stored(new LegalView(entity.id(), entity.form(), found.state()), entity.version());
    }

    private void requireNew(LegalForm form, UUID own) {
        boolean known = documents
                .find(
                        "keeper = ?1 and number = ?2 and issuer = ?3 and issuedOn = ?4",
                        form.keeper(),
                        form.number().strip(),
                        form.issuer().strip(),
                        form.issuedOn())
                .stream()
                .anyMatch(entity -> !entity.id().equals(own));
        if (known) {
            throw Problems.conflict(
                    "legal-document-known",
                    Text.of("Văn bản đã có trong danh mục.", "The register has this document already."));
        }
    }

    private void requireReplacement(LegalForm form, UUID own, String scope) {
        UUID other = form.replacedBy();
        if (other != null && (other.equals(own) || find(other, scope, day(null)).isEmpty())) {
            throw Problems.unprocessable(
                    "legal-document-unknown",
                    Text.of("Văn bản thay thế không có trong danh mục.", "The register has no such replacement."),
                    Violation.at("/replacedBy", "Không có văn bản này.", "No such document."));
        }
    }
}
