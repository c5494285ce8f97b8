package vn.cchc.dossier.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;

/** A column of a table as Hibernate maps it, with its values in the text that PostgreSQL reads. */
record StoredColumn(String name, String type, String written) {

    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "text",
            Integer.class, "int",
            Long.class, "bigint",
            Boolean.class, "boolean",
            Instant.class, "timestamptz",
            LocalDate.class, "date",
            LocalTime.class, "time",
            byte[].class, "bytea");

    /** All but the key and the version, in Hibernate's order. */
    static List<StoredColumn> changeable(EntityPersister table) {
        List<StoredColumn> columns = new ArrayList<>();
        table.forEachAttributeMapping(attribute -> {
            if (isChangeable(table, attribute)) {
                attribute.forEachSelectable((index, column) -> columns.add(of(column)));
            }
        });
        return columns;
    }

    private static StoredColumn of(SelectableMapping column) {
        Class<?> type = column.getJdbcMapping().getJavaTypeDescriptor().getJavaTypeClass();
        String known = type.isEnum() ? TYPES.get(String.class) : TYPES.get(type);
        if (known == null) {
            throw new IllegalStateException("Column " + column.getSelectionExpression() + " is of unknown " + type);
        }
        String transformed = column.getCustomWriteExpression();
        return new StoredColumn(column.getSelectionExpression(), known, transformed == null ? "?" : transformed);
    }

    private static boolean isChangeable(EntityPersister table, AttributeMapping attribute) {
        return !attribute
                .getAttributeName()
                .equals(table.getVersionMapping().getVersionAttribute().getAttributeName());
    }

    /** Each column's value, in the same order, of the state of an entity. */
    static List<String> values(
            EntityPersister table,
            List<StoredColumn> columns,
            Object[] state,
            SharedSessionContractImplementor session) {
        String[] values = new String[columns.size()];
        int from = 0;
        for (int position = 0; position < table.getNumberOfAttributeMappings(); position++) {
            AttributeMapping attribute = table.getAttributeMapping(position);
            if (isChangeable(table, attribute)) {
                from += attribute.breakDownJdbcValues(
                        state[position],
                        from,
                        values,
                        null,
                        (index, all, none, value, column) -> all[index] = text(value),
                        session);
            }
        }
        return Arrays.asList(values);
    }

    private static String text(Object value) {
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value == null ? null : value.toString();
    }

    /** Sets the column to that expression, as Hibernate would write it. */
    String assignment(String value) {
        return name + " = " + written.replace("?", value);
    }
}
