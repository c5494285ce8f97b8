package vn.cchc.dossier.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a layout can name: the parts of the records it is given that are told what they mean in {@code paper/fields.tsv}, and
 * nothing else. A part that is renamed or told without being there keeps the service from starting.
 */
final class Fields {

    /**
     * One part of a record.
     *
     * @param only the one kind of form that has it; null where every kind has
     */
    record Field(String name, String meaning, FormKind only, Method accessor) {

        Type type() {
            return accessor.getGenericReturnType();
        }

        boolean isOn(FormKind kind) {
            return only == null || only == kind;
        }

        Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException failure) {
                throw new IllegalStateException(name + " cannot be read", failure);
            }
        }
    }

    private static final String TOLD = "/paper/fields.tsv";
    private static final Map<Class<?>, Map<String, Field>> KNOWN = read();

    private Fields() {}

    /** By name, in the order they are told; none for what is no record of a form. */
    static Map<String, Field> of(Class<?> type) {
        return KNOWN.getOrDefault(type, Map.of());
    }

    /** The name a layout knows its data by. */
    static String root(FormKind kind) {
        return kind == FormKind.REGISTER ? "register" : "sheet";
    }

    static Class<?> rootType(FormKind kind) {
        return kind == FormKind.REGISTER ? RegisterSheet.class : Sheet.class;
    }

    private static Map<Class<?>, Map<String, Field>> read() {
        Map<Class<?>, Map<String, Field>> known = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Fields.class.getResourceAsStream(TOLD)), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(known, line.split("\t")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return known;
    }

    private static void add(Map<Class<?>, Map<String, Field>> known, String[] told) {
        int dot = told[0].lastIndexOf('.');
        String name = told[0].substring(dot + 1);
        String owner =
                Fields.class.getPackageName() + "." + told[0].substring(0, dot).replace('.', '$');
        FormKind only = told.length > 2 ? FormKind.valueOf(told[2]) : null;
        try {
            Class<?> record = Class.forName(owner);
            Method accessor = record.getDeclaredMethod(name);
            accessor.setAccessible(true);
            known.computeIfAbsent(record, none -> new LinkedHashMap<>())
                    .put(name, new Field(name, told[1], only, accessor));
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException(told[0] + " is told and not there", absent);
        }
    }
}
