package vn.cchc.report.planprogress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;

/** How many late milestones a group has. */
public record LateGroup(
        @Schema(description = "Its code is empty where only the plan's name of an agency is known")
        Group group,

        @Schema(description = "Milestones of the whole list, on whatever page")
        long count) {}
