package vn.cchc.kit.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
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
                .flatMap(parameter -> namesOf(parameter, parameter.getName(), parameter.getType()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> namesOf(AnnotatedElement element, String ownName, Class<?> type) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        RestQuery restQuery = element.getAnnotation(RestQuery.class);
        if (query != null) {
            return Stream.of(query.value());
        }
        if (restQuery != null) {
            return Stream.of(restQuery.value().isEmpty() ? ownName : restQuery.value());
        }
        return element.isAnnotationPresent(BeanParam.class) ? namesIn(type) : Stream.empty();
    }

    /** Where a parameter bean may say the names: fields, record components, constructor parameters, those above it. */
    private static Stream<String> namesIn(Class<?> bean) {
        Stream<String> fields = Arrays.stream(bean.getDeclaredFields())
                .flatMap(field -> namesOf(field, field.getName(), field.getType()));
        Stream<String> arguments = Arrays.stream(bean.getDeclaredConstructors())
                .map(Constructor::getParameters)
                .flatMap(Arrays::stream)
                .flatMap(parameter -> namesOf(parameter, parameter.getName(), parameter.getType()));
        Class<?> above = bean.getSuperclass();
        Stream<String> inherited = above == null ? Stream.empty() : namesIn(above);
        return Stream.of(fields, arguments, inherited).flatMap(names -> names);
    }
}
