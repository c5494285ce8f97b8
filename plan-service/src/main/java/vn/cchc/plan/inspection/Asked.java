package vn.cchc.plan.inspection;

import java.util.UUID;

/** What an idempotency key stands for. */
record Asked(String path, UUID of, Object body) {}
