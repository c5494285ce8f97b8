package vn.cchc.kit.reference;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import vn.cchc.kit.inbox.InboxHandler;
import vn.cchc.kit.inbox.ReceivedEvent;

/** Keeps the copy of the agencies up to date. */
@ApplicationScoped
@IfBuildProperty(name = "cchc.reference.replicated", stringValue = "true")
class AgencyHandler implements InboxHandler {

    private final DataSource dataSource;
    private final ReplicatedAgencies agencies;

    AgencyHandler(DataSource dataSource, ReplicatedAgencies agencies) {
        this.dataSource = dataSource;
        this.agencies = agencies;
    }

    @Override
    public String topic() {
        return "cchc.agencies.v1";
    }

    @Override
    public boolean expectsEverySequence() {
        return false;
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        var changes = Numbered.latest(events, AgencyChanged.TYPE, AgencyChanged.class);
        try (Connection connection = dataSource.getConnection()) {
            AgencyTable.save(connection, changes);
            VersionedCopy.raiseVersion(connection, AgencyTable.NAME);
        } catch (SQLException e) {
            throw new ReferenceException("Could not store agencies", e);
        }
    }

    @Override
    public void committed() {
        agencies.refreshIfChanged();
    }
}
