package vn.cchc.report.manual;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A unit and a period for which figures were entered. */
@Entity
@Table(name = "manual_figure")
class ManualFigureEntity {

    @Id
    UUID id;

    String agency;

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(name = "to_day")
    LocalDate toDay;

    /** That of the row in manual_figure_version which is in force. */
    int version;
}
