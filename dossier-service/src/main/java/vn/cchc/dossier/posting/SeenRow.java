package vn.cchc.dossier.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That somebody who posts for nobody saw the list near the end of a half day that was not published yet. */
@Entity
@Table(name = "publication_seen")
@IdClass(SessionRow.Key.class)
class SeenRow {

    @Id
    String agency;

    @Id
    LocalDate day;

    @Id
    @Enumerated(EnumType.STRING)
    Session session;

    @Column(name = "first_at")
    Instant firstAt;
}
