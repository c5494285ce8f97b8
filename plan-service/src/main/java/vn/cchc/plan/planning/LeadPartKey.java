package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which part of a task that several agencies lead.
 *
 * @param content counts from 0, as {@code task_milestone.position}
 */
@Embeddable
record LeadPartKey(
        @Column(name = "content") int content,
        @Column(name = "agency") String agency) {}
