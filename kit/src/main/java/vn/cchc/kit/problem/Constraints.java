package vn.cchc.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Turns Bean Validation's violations into pointers. */
final class Constraints {
    private Constraints() {}

    static Problem problem(ConstraintViolationException failure) {
        boolean ours = failure.getConstraintViolations().stream().anyMatch(Constraints::isOfAnswer);
        if (ours) {
            return Problems.of(ProblemCode.INTERNAL);
        }
        List<Violation> violations = failure.getConstraintViolations().stream()
                .map(violation -> new Violation(pointer(violation), Text.same(violation.getMessage())))
                .sorted(Comparator.comparing(Violation::pointer))
                .toList();
        return Problems.validation(violations);
    }

    /** An answer that breaks its own constraints is not the caller's fault. */
    private static boolean isOfAnswer(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Path.MethodNode method = null;
        while (nodes.hasNext()) {
            Path.Node node = nodes.next();
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER) {
                pointer.append(parameterPointer(violation, method, node.as(Path.ParameterNode.class)));
            } else {
                appendStep(pointer, node);
            }
        }
        return pointer.toString();
    }

    private static void appendStep(StringBuilder pointer, Path.Node node) {
        if (node.isInIterable() && node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.isInIterable() && node.getKey() != null) {
            pointer.append('/').append(Pointers.escape(node.getKey().toString()));
        }
        if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
            pointer.append('/').append(Pointers.escape(node.getName()));
        }
    }

    /** The annotations may stand on the class itself or on what a generated subclass overrides. */
    private static String parameterPointer(
            ConstraintViolation<?> violation, Path.MethodNode method, Path.ParameterNode node) {
        Class<?> declaring = method == null ? null : violation.getRootBeanClass();
        while (declaring != null) {
            Optional<String> pointer = find(declaring, method)
                    .map(found -> found.getParameters()[node.getParameterIndex()])
                    .flatMap(found -> ParameterNames.of(found.getAnnotations(), node.getName()));
            if (pointer.isPresent()) {
                return pointer.get();
            }
            declaring = declaring.getSuperclass();
        }
        return "";
    }

    private static Optional<Method> find(Class<?> declaring, Path.MethodNode called) {
        Class<?>[] parameters = called.getParameterTypes().toArray(Class<?>[]::new);
        try {
            return Optional.of(declaring.getDeclaredMethod(called.getName(), parameters));
        } catch (NoSuchMethodException inherited) {
            return Optional.empty();
        }
    }
}
