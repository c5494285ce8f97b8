package vn.cchc.dossier.paper;

import io.quarkus.qute.Expression;
import io.quarkus.qute.Expression.Part;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionNode;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.cchc.dossier.paper.Fields.Field;

/** Follows every branch of a layout and names what it asks for that its form has not, or that no layout may ask for. */
final class FieldCheck {

    private static final int DEEPEST = 20;
    private static final String ELVIS = "?:";

    /** What a switch of a section is where nobody sets it. */
    private static final String LEFT_OUT = "false";

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,40}");
    private static final List<String> OF_A_LOOP =
            List.of("count", "index", "hasNext", "isLast", "isFirst", "odd", "even");

    private final FormKind kind;
    private final List<Fault> faults = new ArrayList<>();

    private FieldCheck(FormKind kind) {
        this.kind = kind;
    }

    static List<Fault> faults(Template layout, FormKind kind) {
        FieldCheck check = new FieldCheck(kind);
        check.nodes(layout.getNodes(), Map.of(Fields.root(kind), Fields.rootType(kind)), 0);
        return check.faults;
    }

    private void nodes(List<TemplateNode> nodes, Map<String, Type> scope, int depth) {
        for (TemplateNode node : nodes) {
            if (node.isExpression()) {
                node.getExpressions().forEach(shown -> requireShowable(shown, type(shown, scope)));
            }
            if (node.isSection()) {
                section(node.asSection(), scope, depth + 1);
            }
        }
    }

    private void section(SectionNode section, Map<String, Type> scope, int depth) {
        if (depth > DEEPEST) {
            faults.add(Fault.at(section.getOrigin(), "lồng nhau quá sâu", "sections are nested too deeply"));
            return;
        }
        switch (section.getName()) {
            case "if" -> section.getBlocks().forEach(block -> inside(block, scope, depth));
            case "for" -> loop(section, scope, depth);
            case "let", "set" -> names(section, scope, depth);
            case "include" -> include(section, scope, depth);
            default ->
                faults.add(Fault.at(
                        section.getOrigin(),
                        "chỉ dùng được if, for, let và include",
                        "only if, for, let and include are there"));
        }
    }

    private void inside(SectionBlock block, Map<String, Type> scope, int depth) {
        block.expressions.values().forEach(expression -> type(expression, scope));
        nodes(block.nodes, scope, depth);
    }

    private void loop(SectionNode section, Map<String, Type> scope, int depth) {
        SectionBlock body = section.getBlocks().get(0);
        String alias = body.parameters.get("alias");
        Expression iterable = body.expressions.get("iterable");
        Type element = iterable == null ? null : element(type(iterable, scope));
        if (element == null || alias == null || !NAME.matcher(alias).matches() || scope.containsKey(alias)) {
            faults.add(Fault.at(
                    section.getOrigin(), "phải có dạng for tên-mới in danh-sách", "must be: for new-name in a list"));
            return;
        }
        Map<String, Type> within = new HashMap<>(scope);
        within.put(alias, element);
        OF_A_LOOP.forEach(name -> within.put(alias + "_" + name, Object.class));
        nodes(body.nodes, within, depth);
        section.getBlocks().stream().skip(1).forEach(otherwise -> inside(otherwise, scope, depth));
    }

    private void names(SectionNode section, Map<String, Type> scope, int depth) {
        Map<String, Type> within = new HashMap<>(scope);
        SectionBlock body = section.getBlocks().get(0);
        body.expressions.forEach((name, expression) -> {
            Type type = type(expression, scope);
            if (!NAME.matcher(name).matches() || within.put(name, type) != null) {
                faults.add(Fault.at(section.getOrigin(), "tên không dùng được", "the name is not a new one"));
            }
        });
        nodes(body.nodes, within, depth);
    }

    private void include(SectionNode section, Map<String, Type> scope, int depth) {
        SectionBlock main = section.getBlocks().get(0);
        String part = main.parameters.getOrDefault("template", "");
        boolean known = LayoutEngine.PARTS.stream().anyMatch(name -> part.equals(LayoutEngine.FOLDER + name));
        boolean plain = main.parameters.entrySet().stream()
                .allMatch(one -> !one.getKey().startsWith("_") || one.getValue().equals(LEFT_OUT));
        if (!known || !plain) {
            faults.add(Fault.at(
                    section.getOrigin(),
                    "chỉ được gộp: " + String.join(", ", LayoutEngine.PARTS),
                    "what may be included: " + String.join(", ", LayoutEngine.PARTS)));
        }
        section.getBlocks().forEach(block -> inside(block, scope, depth));
    }

    /** Null where it is wrong; that is told already. */
    private Type type(Expression expression, Map<String, Type> scope) {
        if (expression.isLiteral()) {
            return Object.class;
        }
        Type type = null;
        String asked = "";
        for (Part part : expression.getParts()) {
            boolean first = asked.isEmpty();
            asked = first ? part.getName() : asked + "." + part.getName();
            if (part.isVirtualMethod()) {
                boolean orElse = !first && part.getName().equals(ELVIS);
                part.asVirtualMethod().getParameters().forEach(other -> type(other, scope));
                type = orElse ? type : null;
            } else {
                type = first ? scope.get(part.getName()) : property(type, part.getName());
            }
            if (type == null || expression.hasNamespace()) {
                faults.add(Fault.at(
                        expression.getOrigin(), "mẫu này không có trường " + asked, "this form has no field " + asked));
                return null;
            }
        }
        return type;
    }

    private Type property(Type owner, String name) {
        if (owner instanceof ParameterizedType) {
            return name.equals("isEmpty") || name.equals("size") ? Object.class : null;
        }
        Field field = Fields.of((Class<?>) owner).get(name);
        return field == null || !field.isOn(kind) ? null : field.type();
    }

    /** What a list is one of; null for what is no list. */
    private static Type element(Type list) {
        return list instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : null;
    }

    private void requireShowable(Expression shown, Type type) {
        boolean group = type instanceof Class<?> record && !Fields.of(record).isEmpty();
        if (group || type instanceof ParameterizedType) {
            faults.add(Fault.at(
                    shown.getOrigin(), "phải chỉ rõ một trường bên trong", "a field inside of it must be named"));
        }
    }
}
