package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was handed in, urged and amended: written once, read often. */
@ApplicationScoped
class ReportRecords {

    private final EntityManager entities;

    ReportRecords(EntityManager entities) {
        this.entities = entities;
    }

    void keep(Object row) {
        entities.persist(row);
    }

    SubmissionEntity submission(UUID id) {
        return entities.find(SubmissionEntity.class, id);
    }

    Map<UUID, SubmissionEntity> submissions(Collection<UUID> ids) {
        return entities
                .createQuery("from SubmissionEntity where id in :ids", SubmissionEntity.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(SubmissionEntity::id, Function.identity()));
    }

    /** What became of the submission that stands for a report. */
    SubmissionTargetEntity standing(OwedEntity owed) {
        return entities.createQuery(
                        "from SubmissionTargetEntity where submissionId = :submission and owedReportId = :owed",
                        SubmissionTargetEntity.class)
                .setParameter("submission", owed.submissionId())
                .setParameter("owed", owed.id())
                .getSingleResult();
    }

    /** Everything that was handed in for a report, the last one first. */
    List<SubmissionView> submissionsFor(UUID owed) {
        List<SubmissionTargetEntity> targets = entities.createQuery(
                        "from SubmissionTargetEntity where owedReportId = :owed", SubmissionTargetEntity.class)
                .setParameter("owed", owed)
                .getResultList();
        Map<UUID, SubmissionEntity> found = submissions(
                targets.stream().map(SubmissionTargetEntity::submissionId).toList());
        return targets.stream()
                .map(target -> found.get(target.submissionId()).view(target))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    List<AmendmentEntity> amendments(Collection<UUID> owed) {
        return entities.createQuery(
                        "from AmendmentEntity where owedReportId in :owed order by number", AmendmentEntity.class)
                .setParameter("owed", owed)
                .getResultList();
    }

    List<UrgingEntity> urgings(Collection<UUID> owed) {
        return entities.createQuery("from UrgingEntity where owedReportId in :owed order by number", UrgingEntity.class)
                .setParameter("owed", owed)
                .getResultList();
    }
}
