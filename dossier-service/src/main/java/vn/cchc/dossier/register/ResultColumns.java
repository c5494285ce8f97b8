package vn.cchc.dossier.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Delivery;
import vn.cchc.dossier.domain.DigitalFile;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.domain.Ended.Finished;
import vn.cchc.dossier.domain.Result;
import vn.cchc.dossier.domain.ResultDocument;
import vn.cchc.dossier.stored.StoredJson;

/** The result and where it is, as it is stored. */
@Embeddable
class ResultColumns {

    @Enumerated(EnumType.STRING)
    Result result;

    @Enumerated(EnumType.STRING)
    Delivery delivery;

    @Column(name = "returned_at")
    Instant returnedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "returned_through")
    Channel returnedThrough;

    @Column(name = "result_number")
    String number;

    @Column(name = "result_issued_on")
    LocalDate issuedOn;

    @Column(name = "result_digital")
    boolean digital;

    @Column(name = "result_file")
    @ColumnTransformer(write = "?::jsonb")
    String file;

    void write(Dossier dossier) {
        DossierState state = dossier.state();
        delivery = dossier.delivery();
        returnedAt = state instanceof Ended ended ? ended.returnedAt() : null;
        returnedThrough = dossier.returnedThrough().orElse(null);
        if (state instanceof Ended.Returned handed) {
            write(handed.finished());
        }
        if (state instanceof Finished finished) {
            write(finished);
        }
    }

    private void write(Finished finished) {
        ResultDocument document = finished.document();
        result = finished.result();
        number = document.number();
        issuedOn = document.issuedOn();
        digital = document.digital();
        file = document.file() == null ? null : StoredJson.write(document.file());
    }

    Finished finished(Instant at) {
        DigitalFile kept = file == null ? null : StoredJson.read(file, DigitalFile.class);
        return new Finished(at, result, new ResultDocument(number, issuedOn, digital, kept));
    }
}
