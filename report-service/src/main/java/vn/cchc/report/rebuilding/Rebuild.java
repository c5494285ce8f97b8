package vn.cchc.report.rebuilding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.projecting.FactKind;

/** A rebuild of all facts and how far it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rebuild(
        UUID id,
        RebuildSource source,
        RebuildState state,
        @Schema(description = "Account of who asked for it") String requestedBy,
        OffsetDateTime requestedAt,

        @Schema(description = "When it was done or given up")
        OffsetDateTime finishedAt,

        @Schema(description = "Events of the topics and of their owners that were read again")
        long readEvents,

        @Schema(description = "How many of these came from the owners")
        long ownerEvents,

        @Schema(
                description =
                        "Whether a topic was found that no longer begins with its first event; its owner is asked for all")
        boolean topicsCut,

        @Schema(
                description =
                        "Whether an owner that was asked keeps events of a topic for a time only; older ones are in the log only")
        boolean ownersCut,

        @Schema(description = "What is being folded") FactKind kind,

        @Schema(description = "Dossiers and tasks folded so far")
        long folded,

        @Schema(description = "Events they were folded from")
        long events,

        @Schema(description = "How many came out differently from what stood when they were folded")
        long differing,

        @Schema(description = "How many were put in place") long changed,

        @Schema(description = "Failures in a row; what failed is tried again, ten times at most")
        int failures,

        @Schema(description = "When it goes on after a failure")
        OffsetDateTime retryAt) {}
