package vn.cchc.report.manual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.ETags;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.request.ReportScope;

/** Takes in figures for units that are not on the system, and their corrections. */
@ApplicationScoped
class ManualFigureDesk {

    private static final Text THERE_ALREADY = Text.of(
            "Đã có số liệu nhập tay của đơn vị trong kỳ này; hãy sửa số liệu đó.",
            "Figures of this unit and period were entered already; correct those.");
    private static final Text NO_IDENTITY =
            Text.of("Số liệu không khớp các đẳng thức của biểu.", "The figures break the identities of the form.");

    private final EntityManager entities;
    private final ReportScope agencies;
    private final AgencyScope scope;
    private final EnterablePeriods periods;
    private final Clock clock;

    ManualFigureDesk(
            EntityManager entities, ReportScope agencies, AgencyScope scope, EnterablePeriods periods, Clock clock) {
        this.entities = entities;
        this.agencies = agencies;
        this.scope = scope;
        this.periods = periods;
        this.clock = clock;
    }

    /** Joins the transaction of the request's key. */
    @Transactional
    ManualFigure enter(ManualRequest request) {
        var agency = agencies.agencyOf("/agency", request.agency());
        var period = periods.require(agency, request.from(), request.to());
        requireIdentities(request.figures());
        if (find(agency.code(), period).isPresent()) {
            throw Problems.conflict("figures-entered", THERE_ALREADY);
        }
        var figure = new ManualFigureEntity();
        figure.id = UUID.randomUUID();
        figure.agency = agency.code();
        figure.fromDay = period.from();
        figure.toDay = period.to();
        entities.persist(figure);
        add(figure, request.figures(), request.reason());
        return view(figure);
    }

    /** @param ifMatch the version that was seen */
    @Transactional
    ManualFigure correct(UUID id, ManualCorrection correction, String ifMatch) {
        var figure = entities.find(ManualFigureEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        requireVisible(figure);
        ETags.requireMatch(ifMatch, figure.version);
        periods.requireTaken(
                agencies.agencyOf("/agency", figure.agency), new ReportPeriod(figure.fromDay, figure.toDay));
        requireIdentities(correction.figures());
        add(figure, correction.figures(), correction.reason());
        return view(figure);
    }

    /** One outside the caller's scope does not exist. */
    @Transactional
    ManualFigure read(UUID id) {
        var figure = entities.find(ManualFigureEntity.class, id);
        requireVisible(figure);
        return view(figure);
    }

    private void requireVisible(ManualFigureEntity figure) {
        if (figure == null) {
            throw Problems.notFound();
        }
        scope.requireCovers(figure.agency);
    }

    private static void requireIdentities(ManualColumns figures) {
        var faults = figures.faults();
        if (!faults.isEmpty()) {
            throw Problems.unprocessable("figures-do-not-add-up", NO_IDENTITY, faults);
        }
    }

    private void add(ManualFigureEntity figure, ManualColumns columns, String reason) {
        figure.version++;
        entities.flush();
        var version = new ManualVersionEntity();
        version.figure = figure.id;
        version.version = figure.version;
        version.columns(columns);
        version.reason = reason.strip();
        version.enteredBy = scope.caller().name();
        version.enteredAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        entities.persist(version);
        entities.flush();
    }

    private Optional<ManualFigureEntity> find(String agency, ReportPeriod period) {
        return entities.createQuery(
                        "select f from ManualFigureEntity f where f.agency = :agency and f.fromDay = :from and f.toDay = :to",
                        ManualFigureEntity.class)
                .setParameter("agency", agency)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultStream()
                .findFirst();
    }

    private ManualFigure view(ManualFigureEntity figure) {
        List<ManualFigure.Entry> history = entities.createQuery(
                        "select v from ManualVersionEntity v where v.figure = :figure order by v.version",
                        ManualVersionEntity.class)
                .setParameter("figure", figure.id)
                .getResultStream()
                .map(ManualVersionEntity::view)
                .toList();
        var inForce = history.get(history.size() - 1);
        return new ManualFigure(
                figure.id, figure.agency, figure.fromDay, figure.toDay, figure.version, inForce.figures(), history);
    }
}
