package vn.cchc.report.rebuilding;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to rebuild the facts from. */
public record RebuildRequest(
        @Schema(
                description =
                        "LOG: the events this service keeps; TOPICS: the same after the topics were read again, and those that"
                                + " were cut at their owners; OWNERS: the same after all was read that the owners keep",
                examples = "LOG")
        @NotNull
        RebuildSource source) {}
