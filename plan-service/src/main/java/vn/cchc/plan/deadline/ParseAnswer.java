package vn.cchc.plan.deadline;

import java.util.List;

/** What a deadline cell says. */
record ParseAnswer(List<Milestone> milestones) {}
