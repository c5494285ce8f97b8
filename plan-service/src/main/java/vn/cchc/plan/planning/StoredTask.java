package vn.cchc.plan.planning;

/** A task with the version its entity tag is made of. */
record StoredTask(TaskView task, long version) {}
