package vn.cchc.kit.reference;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import vn.cchc.kit.identity.AgencyPaths;

/** The agencies, from memory; at most about a second behind the database. */
@ApplicationScoped
@IfBuildProperty(name = "cchc.reference.replicated", stringValue = "true")
public class ReplicatedAgencies implements AgencyPaths {

    private final VersionedCopy<Map<String, ReplicatedAgency>> copy;

    ReplicatedAgencies(DataSource dataSource) {
        this.copy = new VersionedCopy<>(dataSource, AgencyTable.NAME, AgencyTable::load);
    }

    /** The agency of that code, open or closed. */
    public Optional<ReplicatedAgency> find(String code) {
        return Optional.ofNullable(copy.current().get(code));
    }

    /** The agency of that code if it exists on that day. */
    public Optional<ReplicatedAgency> find(String code, LocalDate onDate) {
        return find(code).filter(agency -> agency.validOn(onDate));
    }

    /** All agencies, open and closed. */
    public Collection<ReplicatedAgency> all() {
        return copy.current().values();
    }

    @Override
    public Optional<String> path(String agencyCode) {
        return find(agencyCode).map(ReplicatedAgency::path);
    }

    /** Reads all agencies again; only needed by whoever writes the table other than by events. */
    public void refresh() {
        copy.reload();
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refreshIfChanged() {
        copy.reloadIfChanged();
    }
}
