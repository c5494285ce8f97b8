package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A digital signature of a plan's document as whoever enters it reads it; no certificate is verified here.
 *
 * @param organisation that signed
 * @param certificateIssuer who issued the certificate
 * @param identifier such as "000.00.15.H21"
 */
@Embeddable
record SignatureRow(
        @NotBlank @Size(max = 500) String organisation,

        @Column(name = "certificate_issuer") @NotBlank @Size(max = 500)
        String certificateIssuer,

        @Size(max = 100) String identifier,
        @Column(name = "signed_at") @NotNull Instant signedAt) {}
