package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The document with which an authority above assigned a task.
 *
 * @param issuer as cited, such as "Chủ tịch UBND tỉnh"
 */
@Embeddable
record Assignment(
        @Column(name = "assigning_number") @NotBlank @Size(max = 60)
        String number,

        @Column(name = "assigning_date") LocalDate date,

        @Column(name = "assigning_issuer") @NotBlank @Size(max = 500)
        String issuer) {}
