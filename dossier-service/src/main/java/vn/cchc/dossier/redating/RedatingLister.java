package vn.cchc.dossier.redating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.register.Recounts;
import vn.cchc.dossier.register.Recounts.Stretch;
import vn.cchc.dossier.submission.SubmissionRecounts;
import vn.cchc.dossier.submission.SubmissionRecounts.Waiting;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/**
 * Lists what a re-dating touches, first dossiers, then submissions, a stretch in a transaction. How far it has come is kept with the job, so that after
 * a kill it goes on there; a job is listed by one replica at a time.
 */
@ApplicationScoped
class RedatingLister {

    private final EntityManager entities;
    private final Recounts recounts;
    private final SubmissionRecounts submissions;
    private final Recounter recounter;
    private final ReplicatedAgencies agencies;
    private final RedatingConfig config;

    RedatingLister(
            EntityManager entities,
            Recounts recounts,
            SubmissionRecounts submissions,
            Recounter recounter,
            ReplicatedAgencies agencies,
            RedatingConfig config) {
        this.entities = entities;
        this.recounts = recounts;
        this.submissions = submissions;
        this.recounter = recounter;
        this.agencies = agencies;
        this.config = config;
    }

    /** Lists whatever is to be listed, by calendars read just now. */
    void list(ReplicatedCalendars calendars) {
        boolean more = QuarkusTransaction.requiringNew().call(() -> next().isPresent());
        if (!more) {
            return;
        }
        calendars.refresh();
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::stretch);
        }
    }

    /** Whether there may be more to do. */
    boolean stretch() {
        Optional<RedatingRow> job = next();
        job.ifPresent(this::stretch);
        return job.isPresent();
    }

    private void stretch(RedatingRow job) {
        String path = agencies.path(job.agency).orElse(job.agency);
        if (job.submissionsListedTo == null) {
            dossiers(job, path);
        } else {
            submissions(job, path);
        }
    }

    private void dossiers(RedatingRow job, String path) {
        Stretch stretch = recounts.touched(path, job.period(), job.listedTo, config.stretch());
        Recount recount = recounter.at(now());
        stretch.touched().forEach(dossier -> item(job, dossier, recount).ifPresent(entities::persist));
        if (stretch.last() == null) {
            job.submissionsListedTo = "";
        } else {
            job.listedTo = stretch.last();
        }
    }

    private void submissions(RedatingRow job, String path) {
        Instant now = now();
        List<Waiting> open = submissions.open(path, job.period(), job.submissionsListedTo, config.stretch(), now);
        open.stream()
                .filter(Waiting::moves)
                .forEach(waiting -> entities.persist(RedatingItemRow.ofSubmission(job, waiting)));
        if (open.isEmpty()) {
            listed(job, now);
        } else {
            job.submissionsListedTo = open.get(open.size() - 1).code();
        }
    }

    private static Optional<RedatingItemRow> item(RedatingRow job, Dossier dossier, Recount recount) {
        try {
            return recount.of(dossier, job.basis(), null).stream()
                    .findFirst()
                    .map(recorded -> RedatingItemRow.ofDossier(job, recorded));
        } catch (UnknownCalendarYearException unknown) {
            return Optional.of(RedatingItemRow.ofUncounted(job, dossier));
        }
    }

    private void listed(RedatingRow job, Instant now) {
        entities.flush();
        long touched = entities.createQuery(
                        "select count(i) from RedatingItemRow i where i.redating = :job", Long.class)
                .setParameter("job", job.id)
                .getSingleResult();
        if (touched == 0) {
            job.state = RedatingState.DONE;
            job.finishedAt = now;
            return;
        }
        job.state = RedatingState.PROPOSED;
        if (job.startWhenListed) {
            Redatings.start(entities, job, job.requestedBy, now);
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<RedatingRow> next() {
        List<RedatingRow> jobs = entities.createNativeQuery(
                        "select * from redating where state = 'LISTING' order by id limit 1 for update skip locked",
                        RedatingRow.class)
                .getResultList();
        return jobs.stream().findFirst();
    }

    private Instant now() {
        return (Instant)
                entities.createNativeQuery("select now()", Instant.class).getSingleResult();
    }
}
