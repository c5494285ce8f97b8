package vn.cchc.dossier.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.kit.digest.Sha256;

/**
 * A row of an append-only log, and its hash: SHA-256 over the version of this form, the hash before it, and every column
 * that holds something, by name, each with its length in front, so that nothing can be moved from one to the next.
 *
 * <p>A column without a value is left out, so that a column added later leaves the hashes of older rows as they are. Rows
 * are read back with whatever columns the table has: one that the writer forgot is found by the first check.
 */
public final class CanonicalRow {

    private static final byte VERSION = 1;
    private static final byte[] NOTHING = {};

    private final SortedMap<String, String> columns = new TreeMap<>();

    /** Adds a column; null is no value. */
    public CanonicalRow with(String column, Object value) {
        if (value != null) {
            columns.put(column, value.toString());
        }
        return this;
    }

    public CanonicalRow with(String column, Instant value) {
        return with(column, (Object) (value == null ? null : stored(value)));
    }

    public CanonicalRow withJson(String column, String json) {
        return with(column, json == null ? null : CanonicalJson.of(json));
    }

    /** The moment as the database keeps it, to the microsecond. */
    public static Instant stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** The row a query stands on, without the columns named. */
    public static CanonicalRow read(ResultSet row, Set<String> leftOut) throws SQLException {
        CanonicalRow canonical = new CanonicalRow();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnName(i);
            if (!leftOut.contains(name)) {
                canonical.read(row, i, name, columns.getColumnTypeName(i));
            }
        }
        return canonical;
    }

    private void read(ResultSet row, int index, String name, String type) throws SQLException {
        switch (type) {
            case "timestamptz" -> {
                OffsetDateTime at = row.getObject(index, OffsetDateTime.class);
                with(name, at == null ? null : at.toInstant());
            }
            case "jsonb" -> withJson(name, row.getString(index));
            case "bytea" -> {
                byte[] bytes = row.getBytes(index);
                with(name, (Object) (bytes == null ? null : HexFormat.of().formatHex(bytes)));
            }
            case "bool" -> with(name, row.getObject(index));
            default -> with(name, row.getString(index));
        }
    }

    /** @param previous the hash of the row before; null for the first one, or where rows stand alone */
    public byte[] hash(byte[] previous) {
        MessageDigest digest = Sha256.digest();
        digest.update(VERSION);
        add(digest, previous == null ? NOTHING : previous);
        for (Map.Entry<String, String> column : columns.entrySet()) {
            add(digest, column.getKey().getBytes(StandardCharsets.UTF_8));
            add(digest, column.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }
}
