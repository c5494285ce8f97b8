package vn.cchc.kit.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/**
 * Refuses query parameters that the operation doesn't know: a misspelt filter would silently answer with everything, and a
 * {@code sort} that isn't offered would silently not sort.
 */
public class KnownParameters {
    private static final Text UNKNOWN = Text.of("tham số này không được nhận", "this parameter is not known");

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Set<String> names = known.computeIfAbsent(method, KnownParameters::namesOf);
        List<Violation> violations = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .map(name -> Violation.query(name, UNKNOWN))
                .toList();
        if (!violations.isEmpty()) {
            throw Problems.validation(violations);
        }
    }

    private static Set<String> namesOf(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(KnownParameters::namesOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> namesOf(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? parts(parameter.getType()).flatMap(KnownParameters::nameOf)
                : nameOf(parameter);
    }

    /** Where a parameter bean may say the names: fields, setters, constructor parameters. */
    private static Stream<AnnotatedElement> parts(Class<?> bean) {
        Stream<AnnotatedElement> constructors = Arrays.stream(bean.getDeclaredConstructors())
                .map(Constructor::getParameters)
                .flatMap(Arrays::stream);
        Stream<AnnotatedElement> members =
                Stream.concat(Arrays.stream(bean.getDeclaredFields()), Arrays.stream(bean.getDeclaredMethods()));
        Stream<AnnotatedElement> own = Stream.concat(constructors, members);
        Class<?> above = bean.getSuperclass();
        return above == null || above == Object.class || above == Record.class ? own : Stream.concat(own, parts(above));
    }

    private static Stream<String> nameOf(AnnotatedElement element) {
        QueryParam parameter = element.getAnnotation(QueryParam.class);
        return parameter == null ? Stream.empty() : Stream.of(parameter.value());
    }
}
