package vn.cchc.plan.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan as callers see it.
 *
 * @param automatic opened by the system for remediation tasks no annual plan could take
 * @param tasks how many tasks it has
 */
public record PlanView(
        UUID id,
        PlanKind kind,
        String title,
        String number,
        LocalDate issued,
        String issuer,
        int year,
        Integer indexYear,
        String parent,
        String signer,
        PlanState state,
        boolean automatic,
        Instant issuedAt,
        long tasks) {}
