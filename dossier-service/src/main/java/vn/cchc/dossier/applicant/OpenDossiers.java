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
import vn.cchc.kit.transaction.ArrayColumn;

/**
 * What is open already for the same person, found by the keyed hash of the identity number; where one of the two has none, by name
 * and phone, whatever the case, the marks and the spaces.
 */
@ApplicationScoped
public class OpenDossiers {

    /** The arrays stand in subqueries: what PostgreSQL could look into it would plan anew each time, as long as it is short. */
    private static final String FIND = """
            select w.place, o.code, o.receiving_agency, o.competent_agency, o.holder, o.pending
            from unnest((select ?::bytea[]), (select ?::text[]), (select ?::text[]), (select ?::text[]))
                with ordinality as w (hash, procedure, name, phone, place)
            cross join lateral (
                select d.code, d.receiving_agency, d.competent_agency, d.holder, false as pending
                from applicant a join dossier d on d.code = a.dossier
                where a.identity_hash = w.hash and d.procedure_code = w.procedure and d.ended_at is null
                union all
                select d.code, d.receiving_agency, d.competent_agency, d.holder, false
                from applicant a join dossier d on d.code = a.dossier
                where a.identity_hash is null and a.phone is not null and phone_digits(a.phone) = phone_digits(w.phone)
                  and name_without_marks(a.name) = name_without_marks(w.name)
                  and d.procedure_code = w.procedure and d.ended_at is null
                union all
                select d.code, d.receiving_agency, d.competent_agency, d.holder, false
                from applicant a join dossier d on d.code = a.dossier
                where w.hash is null and a.identity_hash is not null and a.phone is not null
                  and phone_digits(a.phone) = phone_digits(w.phone)
                  and name_without_marks(a.name) = name_without_marks(w.name)
                  and d.procedure_code = w.procedure and d.ended_at is null
                union all
                select s.code, s.receiving_agency, s.competent_agency, s.receiving_agency, true
                from submission s
                where s.identity_hash = w.hash and s.procedure_code = w.procedure
                  and s.state in ('PENDING', 'AWAITING_COMPLETION')
                limit 50) o
            order by w.place, o.code""";

    /** Whose open dossiers for which procedure are looked for; nobody's with neither identity number nor phone. */
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
            ArrayColumn.bind(find, 2, "text", wanted, Wanted::procedure);
            ArrayColumn.bind(find, 3, "text", wanted, one -> one.applicant().name());
            ArrayColumn.bind(find, 4, "text", wanted, OpenDossiers::phone);
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

    private static String phone(Wanted wanted) {
        return wanted.applicant().hasPhone() ? wanted.applicant().phone() : null;
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
