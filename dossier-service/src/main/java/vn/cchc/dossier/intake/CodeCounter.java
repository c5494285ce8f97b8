package vn.cchc.dossier.intake;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.cchc.kit.problem.DatabaseFailure;

/**
 * The one counter of an agency's day. Its row is locked by the update, so two replicas never get the same number; each step
 * is a transaction of its own on a connection of its own, so the row is never held while a dossier is being written. A
 * dossier that isn't written after all leaves a gap.
 */
@ApplicationScoped
class CodeCounter {

    /**
     * A number an older system gave out is passed over up to here. A higher one does not move the counter, or a single
     * 999999 would leave none for the day; should the counter ever come to it, it finds it taken and goes on.
     */
    private static final int HIGHEST_SKIPPED = 99_999;

    private static final String STEP = """
            insert into code_counter (agency, day, last) values (?, ?, ?)
            on conflict on constraint code_counter_pk do update set last = code_counter.last + excluded.last
            returning last""";
    private static final String SKIP = """
            insert into code_counter (agency, day, last) values (?, ?, greatest(?, 1))
            on conflict on constraint code_counter_pk do update set last = greatest(code_counter.last, excluded.last)""";
    private static final String ANY_TAKEN =
            "select 1 from dossier d join generate_series(?, ?) n on d.code = cast(? as text) || n limit 1";

    private final AgroalDataSource dataSource;

    CodeCounter(@DataSource("codes") AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The last of so many numbers in a row of which none is in use. */
    DossierCode advance(String agency, LocalDate day, int by) {
        try (Connection connection = dataSource.getConnection()) {
            DossierCode last = new DossierCode(agency, day, step(connection, agency, day, by));
            while (isAnyTaken(connection, last, by)) {
                last = new DossierCode(agency, day, step(connection, agency, day, by));
            }
            return last;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** A number the sender chose is used up, so that the counter never gives it out again. */
    void skip(DossierCode code) {
        if (code.number() > HIGHEST_SKIPPED) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement skip = connection.prepareStatement(SKIP)) {
            skip.setString(1, code.agency());
            skip.setObject(2, code.day());
            skip.setInt(3, code.number());
            skip.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static int step(Connection connection, String agency, LocalDate day, int by) throws SQLException {
        try (PreparedStatement step = connection.prepareStatement(STEP)) {
            step.setString(1, agency);
            step.setObject(2, day);
            step.setInt(3, by);
            try (ResultSet row = step.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Only numbers too high to be skipped can lie ahead of the counter, so nothing is asked before it comes there. */
    private static boolean isAnyTaken(Connection connection, DossierCode last, int size) throws SQLException {
        if (last.number() <= HIGHEST_SKIPPED) {
            return false;
        }
        try (PreparedStatement taken = connection.prepareStatement(ANY_TAKEN)) {
            taken.setInt(1, last.number() - size + 1);
            taken.setInt(2, last.number());
            taken.setString(3, last.toString().substring(0, last.toString().lastIndexOf('-') + 1));
            try (ResultSet row = taken.executeQuery()) {
                return row.next();
            }
        }
    }
}
