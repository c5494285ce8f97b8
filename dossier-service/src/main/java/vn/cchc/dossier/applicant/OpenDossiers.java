package vn.cchc.dossier.applicant;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.problem.DatabaseFailure;

/** What is open already for the same person, found by the keyed hash of the identity number. */
@ApplicationScoped
public class OpenDossiers {

    private static final String FIND = """
            select w.place, o.code, o.receiving_agency, o.competent_agency, o.holder, o.pending
            from unnest(?, ?) with ordinality as w (hash, procedure, place)
            cross join lateral (
                select d.code, d.receiving_agency, d.competent_agency, d.holder, false as pending
                from applicant a join dossier d on d.code = a.dossier
                where a.identity_hash = w.hash and d.procedure_code = w.procedure and d.ended_at is null
                union all
                select s.code, s.receiving_agency, s.competent_agency, s.receiving_agency, true
                from submission s
                where s.identity_hash = w.hash and s.procedure_code = w.procedure
                  and s.state in ('PENDING', 'AWAITING_COMPLETION')
                limit 50) o
            order by w.place, o.code""";

    /** Whose open dossiers for which procedure are looked for; nobody's without an identity number. */
    public record Wanted(Applicant applicant, String procedure) {}

    /**
     * An open dossier and the agencies that have to do with it.
     *
     * @param pending it is an online submission that nobody has accepted yet
     */
    public record OpenDossier(String code, String receiving, String competent, String holder, boolean pending) {}

    private final AgroalDataSource dataSource;
    private final Sealing sealing;

    OpenDossiers(AgroalDataSource dataSource, Sealing sealing) {
        this.dataSource = dataSource;
        this.sealing = sealing;
    }

    /** For each in the order asked, in one round trip; fifty at most of each. */
    public List<List<OpenDossier>> of(List<Wanted> wanted) {
        List<List<OpenDossier>> found = new ArrayList<>();
        wanted.forEach(one -> found.add(new ArrayList<>()));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setArray(
                    1,
                    connection.createArrayOf(
                            "bytea", wanted.stream().map(this::hash).toArray(byte[][]::new)));
            find.setArray(
                    2,
                    connection.createArrayOf(
                            "text", wanted.stream().map(Wanted::procedure).toArray()));
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    found.get(row.getInt(1) - 1).add(read(row));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private byte[] hash(Wanted wanted) {
        String identity = wanted.applicant().identityNumber();
        return identity == null ? null : sealing.hash(identity);
    }

    private static OpenDossier read(ResultSet row) throws SQLException {
        return new OpenDossier(
                row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getBoolean(6));
    }
}
