package vn.cchc.plan.remediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record RemediationRuleRequest(
        @NotNull Boolean apologyRequired,
        @NotBlank @Size(max = 500) String legalBasis) {}
