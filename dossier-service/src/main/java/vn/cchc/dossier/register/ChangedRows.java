package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.engine.spi.EntityEntry;
import org.hibernate.engine.spi.PersistenceContext;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.Status;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Writes what the transaction at hand has changed of a table in one statement. Hibernate sends an UPDATE for each row, and
 * PostgreSQL parses every CHECK of the table anew for each UPDATE: more work than the change itself.
 */
@ApplicationScoped
class ChangedRows {

    /** A row that has changed: as it is and as it was read, column by column. */
    private record Changed(Object entity, String key, String version, List<String> now, List<String> before) {

        boolean differsAt(int column) {
            String value = now.get(column);
            return value == null ? before.get(column) != null : !value.equals(before.get(column));
        }
    }

    private final EntityManager entities;

    ChangedRows(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Writes the rows of that kind that were read and changed; they are no longer managed afterwards.
     *
     * @throws OptimisticLockException if another transaction has changed one of them
     */
    void write(Class<?> kind) {
        SharedSessionContractImplementor session = entities.unwrap(SharedSessionContractImplementor.class);
        EntityPersister table = session.getFactory().getMappingMetamodel().getEntityDescriptor(kind);
        List<StoredColumn> columns = StoredColumn.changeable(table);
        List<Changed> changed = changed(session, table, columns);
        List<Integer> differing = IntStream.range(0, columns.size())
                .filter(column -> changed.stream().anyMatch(row -> row.differsAt(column)))
                .boxed()
                .toList();
        if (!differing.isEmpty()) {
            update(session, sql(table, differing.stream().map(columns::get).toList()), changed, differing);
        }
        changed.forEach(row -> entities.detach(row.entity()));
    }

    private static List<Changed> changed(
            SharedSessionContractImplementor session, EntityPersister table, List<StoredColumn> columns) {
        PersistenceContext context = session.getPersistenceContextInternal();
        List<Changed> changed = new ArrayList<>();
        for (var managed : context.reentrantSafeEntityEntries()) {
            EntityEntry entry = managed.getValue();
            boolean stored = entry.getStatus() == Status.MANAGED && entry.isExistsInDatabase();
            if (stored && entry.getPersister() == table) {
                Object[] now = table.getValues(managed.getKey());
                if (table.findDirty(now, entry.getLoadedState(), managed.getKey(), session) != null) {
                    changed.add(new Changed(
                            managed.getKey(),
                            entry.getId().toString(),
                            entry.getVersion().toString(),
                            StoredColumn.values(table, columns, now, session),
                            StoredColumn.values(table, columns, entry.getLoadedState(), session)));
                }
            }
        }
        return changed;
    }

    private static String sql(EntityPersister table, List<StoredColumn> columns) {
        String version = table.getVersionMapping().getSelectionExpression();
        String key = table.getIdentifierColumnNames()[0];
        String changes = IntStream.range(0, columns.size())
                .mapToObj(i -> ", " + columns.get(i).assignment("v.c" + i))
                .collect(Collectors.joining());
        String values =
                columns.stream().map(column -> ", ?::" + column.type() + "[]").collect(Collectors.joining());
        String names =
                IntStream.range(0, columns.size()).mapToObj(i -> ", c" + i).collect(Collectors.joining());
        return "update " + table.getTableName() + " t set " + version + " = t." + version + " + 1" + changes
                + " from unnest(?::text[], ?::int[]" + values + ") v(key, version" + names + ")"
                + " where t." + key + " = v.key and t." + version + " = v.version";
    }

    private static void update(
            SharedSessionContractImplementor session, String sql, List<Changed> changed, List<Integer> differing) {
        int written = session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                array(statement, 1, changed.stream().map(Changed::key).toList());
                array(statement, 2, changed.stream().map(Changed::version).toList());
                int parameter = 3;
                for (int column : differing) {
                    array(
                            statement,
                            parameter++,
                            changed.stream().map(row -> row.now().get(column)).toList());
                }
                return statement.executeUpdate();
            }
        });
        if (written != changed.size()) {
            throw new OptimisticLockException("A row was changed by another transaction");
        }
    }

    private static void array(PreparedStatement statement, int parameter, List<String> values) throws SQLException {
        statement.setArray(parameter, statement.getConnection().createArrayOf("text", values.toArray(String[]::new)));
    }
}
