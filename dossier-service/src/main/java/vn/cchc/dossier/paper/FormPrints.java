package vn.cchc.dossier.paper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.paper.Forms.Filled;
import vn.cchc.kit.digest.Sha256;

/** Size and hash of what was printed for a leader to sign: a signed file begins with one of these, byte for byte. */
@ApplicationScoped
class FormPrints {

    private final EntityManager entities;
    private final Timeliness timeliness;
    private final Press press;

    FormPrints(EntityManager entities, Timeliness timeliness, Press press) {
        this.entities = entities;
        this.timeliness = timeliness;
        this.press = press;
    }

    /** What is still to be signed is remembered before anybody has it. */
    PrintedForm print(Filled filled) {
        PrintedForm printed = PrintedForm.of(filled.sheet(), press);
        boolean toBeSigned = filled.form().kind().isSignedByLeader()
                && filled.sheet().signed().leader() == null;
        if (toBeSigned) {
            remember(filled.form(), printed.pdf());
        }
        return printed;
    }

    private void remember(FormRef form, byte[] pdf) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                                insert into form_print (dossier, kind, event_sequence, sha256, size, printed_at)
                                values (:dossier, :kind, :event, :sha256, :size, :at) on conflict do nothing""")
                        .setParameter("dossier", form.dossier())
                        .setParameter("kind", form.kind().name())
                        .setParameter("event", form.event())
                        .setParameter("sha256", Sha256.hex(pdf))
                        .setParameter("size", pdf.length)
                        .setParameter("at", timeliness.now())
                        .executeUpdate());
    }

    /** How long the print is that the file begins with; empty where it begins with none of this form. */
    @SuppressWarnings("unchecked")
    OptionalInt beginning(FormRef form, byte[] file) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select size, sha256 from form_print
                        where dossier = :dossier and kind = :kind and event_sequence = :event and size <= :length
                        order by size desc""", Object[].class)
                .setParameter("dossier", form.dossier())
                .setParameter("kind", form.kind().name())
                .setParameter("event", form.event())
                .setParameter("length", file.length)
                .getResultList();
        return rows.stream()
                .filter(row -> Sha256.hex(Arrays.copyOf(file, size(row))).equals(row[1]))
                .mapToInt(FormPrints::size)
                .findFirst();
    }

    private static int size(Object[] row) {
        return ((Number) row[0]).intValue();
    }
}
