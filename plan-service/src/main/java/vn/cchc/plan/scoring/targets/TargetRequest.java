package vn.cchc.plan.scoring.targets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Targets to keep; all or none. */
@Schema(name = "IndexTargetRequest")
record TargetRequest(@NotEmpty @Size(max = 200) List<@NotNull @Valid TargetForm> targets) {}
