package vn.cchc.kit.reference;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import vn.cchc.kit.inbox.InboxHandler;
import vn.cchc.kit.inbox.ReceivedEvent;

/** Keeps the copy of the calendars up to date. */
@ApplicationScoped
@IfBuildProperty(name = "cchc.reference.replicated", stringValue = "true")
class CalendarHandler implements InboxHandler {

    private final DataSource dataSource;
    private final ReplicatedCalendars calendars;

    CalendarHandler(DataSource dataSource, ReplicatedCalendars calendars) {
        this.dataSource = dataSource;
        this.calendars = calendars;
    }

    @Override
    public String topic() {
        return "cchc.calendars.v1";
    }

    @Override
    public boolean expectsEverySequence() {
        return false;
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        var changes = Numbered.latest(events, CalendarChanged.TYPE, CalendarChanged.class);
        try (Connection connection = dataSource.getConnection()) {
            CalendarTable.save(connection, changes);
            VersionedCopy.raiseVersion(connection, CalendarTable.NAME);
        } catch (SQLException e) {
            throw new ReferenceException("Could not store calendars", e);
        }
    }

    @Override
    public void committed() {
        calendars.refreshIfChanged();
    }
}
