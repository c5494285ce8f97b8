package vn.cchc.dossier.paper;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.dossier.paper.Fields.Field;
import vn.cchc.dossier.paper.LayoutText.Sort;
import vn.cchc.dossier.paper.LayoutText.Usable;
import vn.cchc.dossier.paper.Specimens.Filling;

/** Lists the fields a layout of a form may use: what they are is read off the records, an example off the specimens. */
final class UsableFields {

    /** Letters of an example; the picture of a QR code has thousands. */
    private static final int SHOWN = 80;

    private final FormKind kind;
    private final List<Usable> found = new ArrayList<>();

    private UsableFields(FormKind kind) {
        this.kind = kind;
    }

    static List<Usable> of(Layout form) {
        UsableFields fields = new UsableFields(form.kind());
        List<Object> specimens = Stream.of(Filling.values())
                .map(filling -> Specimens.of(form, filling))
                .toList();
        fields.record(Fields.root(form.kind()), Fields.rootType(form.kind()), specimens);
        return fields.found;
    }

    private void record(String path, Class<?> type, List<Object> specimens) {
        Fields.of(type).values().stream()
                .filter(field -> field.isOn(kind))
                .forEach(field -> field(path + "." + field.name(), field, specimens));
    }

    private void field(String path, Field field, List<Object> specimens) {
        List<Object> all = specimens.stream().map(field::of).toList();
        List<Object> values = all.stream().filter(Objects::nonNull).toList();
        Sort sort = sort(field.type());
        boolean empty = values.size() < all.size() || values.stream().anyMatch(UsableFields::isEmptyList);
        found.add(new Usable(path, sort, field.meaning(), empty, example(sort, values)));
        if (sort == Sort.GROUP) {
            record(path, (Class<?>) field.type(), values);
        }
        if (sort == Sort.LIST
                && ((ParameterizedType) field.type()).getActualTypeArguments()[0] instanceof Class<?> of) {
            record(path + "[]", of, elements(values));
        }
    }

    private static List<Object> elements(List<Object> lists) {
        return lists.stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(Object.class::cast)
                .toList();
    }

    private static boolean isEmptyList(Object value) {
        return value instanceof List<?> list && list.isEmpty();
    }

    private static Sort sort(Type type) {
        if (type instanceof ParameterizedType) {
            return Sort.LIST;
        }
        if (type == boolean.class) {
            return Sort.YES_OR_NO;
        }
        if (type == int.class || type == Integer.class) {
            return Sort.NUMBER;
        }
        return type == String.class ? Sort.TEXT : Sort.GROUP;
    }

    private static String example(Sort sort, List<Object> values) {
        if (sort == Sort.GROUP || values.isEmpty()) {
            return null;
        }
        String text = sort == Sort.LIST ? first(values) : values.get(0).toString();
        return text == null || text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** Of a list of texts the first one. */
    private static String first(List<Object> lists) {
        return elements(lists).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }
}
