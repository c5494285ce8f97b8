package vn.cchc.plan.scoring.targets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Targets to keep; all or none. */
record TargetRequest(@NotEmpty @Size(max = 200) List<@NotNull @Valid TargetForm> targets) {}
