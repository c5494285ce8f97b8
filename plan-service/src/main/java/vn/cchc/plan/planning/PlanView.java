package vn.cchc.plan.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan as callers see it. The day of the document, the year it plans and the assessed year of an index are three things.
 *
 * @param issued day of the document
 * @param parent the document of the level above as cited
 * @param automatic opened by the system for remediation tasks no annual plan could take
 * @param issuedAt when it began to bind here
 * @param tasks how many tasks it has
 * @param parentPlan the plan of the level above it carries out
 * @param beforeIsInclusive whether "trước ngày D" in it accepts D itself, or null: as the installation is configured
 * @param published whether everybody may read it once it is issued
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
        long tasks,
        UUID parentPlan,
        Instrument instrument,
        List<String> legalBases,
        Boolean beforeIsInclusive,
        boolean published) {}
