package vn.cchc.plan.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What keeps a unit from doing a task, or what is answered to it. */
record DifficultyRequest(@NotBlank @Size(max = 4000) String text) {}
