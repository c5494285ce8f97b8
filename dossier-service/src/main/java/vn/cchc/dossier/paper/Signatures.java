package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.attachment.Attachment;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.paper.Sheet.Mark;
import vn.cchc.dossier.paper.Sheet.Signed;
import vn.cchc.dossier.paper.Signature.Signatory;
import vn.cchc.dossier.stored.StoredJson;

/** Where it is kept who signed which form; append-only, one signature of each kind for every form. */
@ApplicationScoped
class Signatures {

    private final EntityManager entities;
    private final Timeliness timeliness;

    Signatures(EntityManager entities, Timeliness timeliness) {
        this.entities = entities;
        this.timeliness = timeliness;
    }

    /** False when that one has signed already. */
    boolean add(String dossier, FormKind kind, Signature signature, String by) {
        return entities.createNativeQuery("""
                        insert into form_signature (dossier, kind, event_sequence, signatory, name, position, certificate,
                                                    signed_at, file, recorded_at, recorded_by)
                        values (:dossier, :kind, :event, :signatory, :name, :position, :certificate, :signedAt,
                                cast(:file as jsonb), :at, :by)
                        on conflict do nothing""")
                        .setParameter("dossier", dossier)
                        .setParameter("kind", kind.name())
                        .setParameter("event", signature.event())
                        .setParameter("signatory", signature.signatory().name())
                        .setParameter("name", signature.name())
                        .setParameter("position", signature.position())
                        .setParameter("certificate", signature.certificate())
                        .setParameter("signedAt", signature.signedAt())
                        .setParameter("file", signature.file() == null ? null : StoredJson.write(signature.file()))
                        .setParameter("at", timeliness.now())
                        .setParameter("by", by)
                        .executeUpdate()
                == 1;
    }

    /** In the order in which they were signed. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Signature> of(String dossier, FormKind kind, long event) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select signatory, name, position, certificate, signed_at, cast(file as text) from form_signature
                        where dossier = :dossier and kind = :kind and event_sequence = :event
                        order by signed_at, signatory""", Object[].class)
                .setParameter("dossier", dossier)
                .setParameter("kind", kind.name())
                .setParameter("event", event)
                .getResultList();
        return rows.stream()
                .map(row -> new Signature(
                        event,
                        Signatory.valueOf((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Instant) row[4],
                        row[5] == null ? null : StoredJson.read((String) row[5], Attachment.class)))
                .toList();
    }

    /** As they stand on the form. */
    Signed on(String dossier, Layout form, Occasion occasion) {
        if (!form.kind().isSignedByLeader()) {
            return Signed.NOT_YET;
        }
        List<Signature> all = of(dossier, form.kind(), occasion.sequence());
        return new Signed(
                find(all, Signatory.ORGANISATION).map(Signatures::mark).orElse(null),
                find(all, Signatory.LEADER).map(Signatures::mark).orElse(null));
    }

    static Optional<Signature> find(List<Signature> all, Signatory signatory) {
        return all.stream().filter(one -> one.signatory() == signatory).findFirst();
    }

    private static Mark mark(Signature signature) {
        return new Mark(signature.name(), signature.position(), Words.second(signature.signedAt()));
    }
}
