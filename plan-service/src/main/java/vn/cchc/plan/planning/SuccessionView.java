package vn.cchc.plan.planning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An open task of an agency that was closed, for which somebody has to say who takes it over.
 *
 * @param agency code of the closed agency
 * @param successors codes of those its own record names; empty when it names none
 */
record SuccessionView(UUID task, String title, UUID plan, String agency, List<String> successors, Instant askedAt) {}
