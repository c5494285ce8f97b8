package vn.cchc.plan.scoring.given;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import vn.cchc.plan.scoring.domain.Points;

@Entity
@Table(name = "index_result")
@IdClass(GivenEntity.Key.class)
class GivenEntity {

    /** Which index of which year for whom. */
    record Key(IndexName indexName, int indexYear, String agency) implements Serializable {

        Key before() {
            return new Key(indexName, indexYear - 1, agency);
        }
    }

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "index_name")
    private IndexName indexName;

    @Id
    @Column(name = "index_year")
    private int indexYear;

    @Id
    private String agency;

    private BigDecimal value;
    private Integer rank;
    private Integer ranked;
    private String document;

    @Column(name = "at")
    private Instant at;

    /** Who entered it; kept for questions asked later, shown to nobody. */
    @Column(name = "subject")
    private String subject;

    @Version
    private long version;

    protected GivenEntity() {}

    GivenEntity(Key key) {
        indexName = key.indexName();
        indexYear = key.indexYear();
        agency = key.agency();
    }

    void become(GivenForm form, Instant now, String by) {
        value = form.value();
        rank = form.rank();
        ranked = form.ranked();
        document = form.document();
        at = now;
        subject = by;
    }

    Key key() {
        return new Key(indexName, indexYear, agency);
    }

    GivenForm form() {
        return new GivenForm(value == null ? null : Points.plain(value), rank, ranked, document);
    }

    long version() {
        return version;
    }
}
