package vn.cchc.report.missing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for again. */
public record Retried(
        @Schema(description = "Aggregates that had been given up")
        int retried) {}
