package vn.cchc.report.locking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed period. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LockedPeriod(
        UUID id,
        @Schema(examples = "H90") String agency,
        LocalDate from,
        LocalDate to,

        @Schema(description = "The instant whose state is frozen")
        OffsetDateTime at,

        @Schema(description = "When the newest event taken in by then was recorded")
        OffsetDateTime asOf,

        String reason,
        @Schema(description = "Account of who closed it") String lockedBy,
        OffsetDateTime lockedAt,
        @Schema(description = "Dossiers frozen") long dossiers,

        @Schema(description = "SHA-256 over all dossiers that are frozen, in hexadecimal digits")
        String checksum,

        @Schema(
                description = "Petitions, reports owed and whatever else is told that are frozen; absent in locks from"
                        + " before they were",
                examples = "37")
        Long tellings,

        @Schema(description = "SHA-256 over what was told of them; absent with their number")
        String toldChecksum,

        @Schema(
                description =
                        "Tasks of plans that are frozen, each as it stood and as it was known; absent in locks from"
                                + " before they were",
                examples = "62")
        Long tasks,

        @Schema(description = "SHA-256 over them; absent with their number")
        String taskChecksum) {}
