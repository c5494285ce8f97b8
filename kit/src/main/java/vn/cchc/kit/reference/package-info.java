/**
 * The reading side of agencies and calendars: dossier-service and report-service keep a copy of what plan-service publishes
 * and answer from memory. Switched on by the build property {@code cchc.reference.replicated=true}.
 */
package vn.cchc.kit.reference;
