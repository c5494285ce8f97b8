package vn.cchc.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/**
 * Publishes events again that a reader missed. Nothing is made anew: the entries that were published are marked as unpublished,
 * and the relay sends them as they are. Who had them before knows them by their id.
 */
@ApplicationScoped
public class OutboxReplay {

    private static final long LONGEST = 1000;
    private static final Text BACKWARDS = Text.of("không được nhỏ hơn from", "must not be less than from");
    private static final Text TOO_MANY = Text.of("mỗi lần không quá 1000 sự kiện", "no more than 1000 events at once");

    private static final String PUBLISH_AGAIN = """
            with kept as (
                select id, sequence from outbox_entry
                where topic = ? and subject = ? and sequence between ? and ?
            ), again as (
                insert into outbox_unpublished (entry) select id from kept on conflict do nothing
            )
            select sequence from kept""";

    private final DataSource dataSource;

    OutboxReplay(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Marks what is kept of the range, and says what is not. */
    @Transactional
    public ReplayAnswer replay(ReplayRequest request) {
        if (request.to() < request.from()) {
            throw Problems.validation(Violation.at("/to", BACKWARDS));
        }
        if (request.to() - request.from() >= LONGEST) {
            throw Problems.validation(Violation.at("/to", TOO_MANY));
        }
        Set<Long> kept = publishAgain(request);
        return new ReplayAnswer(
                kept.stream().sorted().toList(),
                LongStream.rangeClosed(request.from(), request.to())
                        .boxed()
                        .filter(number -> !kept.contains(number))
                        .toList());
    }

    private Set<Long> publishAgain(ReplayRequest request) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(PUBLISH_AGAIN)) {
            statement.setString(1, request.topic());
            statement.setString(2, request.subject());
            statement.setLong(3, request.from());
            statement.setLong(4, request.to());
            Set<Long> kept = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    kept.add(rows.getLong(1));
                }
            }
            return kept;
        } catch (SQLException e) {
            throw new OutboxException("Could not publish again", e);
        }
    }
}
