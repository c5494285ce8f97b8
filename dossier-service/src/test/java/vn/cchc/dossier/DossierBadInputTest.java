package vn.cchc.dossier;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.BadInputContract;

@QuarkusTest
class DossierBadInputTest extends BadInputContract implements BadInputContract.Searchable, BadInputContract.Sortable {

    @Inject
    DataSource dataSource;

    private static String mine;
    private static String neighbours;

    @Override
    protected long rowCount() {
        prepare();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from dossier")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void prepare() {
        Province.establish();
        if (mine == null) {
            mine = Province.received(Province.COMMUNE, "2025-11-17T09:00:00+07:00");
            neighbours = Province.received(Province.NEIGHBOUR, "2025-11-17T09:00:00+07:00");
        }
    }

    @Override
    protected String itemPath() {
        return listPath() + "/" + mine;
    }

    @Override
    protected String listPath() {
        return "/api/v1/dossiers";
    }

    @Override
    protected String createPath() {
        return "/api/v1/dossiers";
    }

    @Override
    protected String validBody() {
        return Province.intake(Province.COMMUNE).toString();
    }

    @Override
    protected String token() {
        return Province.token(Role.COUNTER, Province.COMMUNE);
    }

    @Override
    protected String neighbourItemPath() {
        return listPath() + "/" + neighbours;
    }

    @Override
    protected String missingItemPath() {
        return listPath() + "/H90.41-251120-9997";
    }

    @Override
    protected String neighbourListPath() {
        return listPath() + "?agency=" + Province.NEIGHBOUR;
    }
}
