package vn.cchc.kit.problem;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The pointer of what comes beside the body: {@code /query/limit}, {@code /path/code}, {@code /header/If-Match}. */
public final class ParameterNames {
    private ParameterNames() {}

    /** Empty for the body itself. */
    public static Optional<String> of(Annotation[] annotations, String javaName) {
        for (Annotation annotation : annotations) {
            Optional<String> pointer = of(annotation, javaName);
            if (pointer.isPresent()) {
                return pointer;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> of(Annotation annotation, String javaName) {
        if (annotation instanceof QueryParam query) {
            return pointer("query", query.value(), javaName);
        }
        if (annotation instanceof RestQuery query) {
            return pointer("query", query.value(), javaName);
        }
        if (annotation instanceof PathParam path) {
            return pointer("path", path.value(), javaName);
        }
        if (annotation instanceof RestPath path) {
            return pointer("path", path.value(), javaName);
        }
        if (annotation instanceof HeaderParam header) {
            return pointer("header", header.value(), javaName);
        }
        if (annotation instanceof RestHeader header) {
            return pointer("header", header.value(), javaName);
        }
        return ofForm(annotation, javaName);
    }

    private static Optional<String> ofForm(Annotation annotation, String javaName) {
        if (annotation instanceof FormParam form) {
            return pointer("form", form.value(), javaName);
        }
        if (annotation instanceof RestForm form) {
            return pointer("form", form.value(), javaName);
        }
        if (annotation instanceof CookieParam cookie) {
            return pointer("cookie", cookie.value(), javaName);
        }
        return Optional.empty();
    }

    private static Optional<String> pointer(String where, String name, String javaName) {
        String known = name == null || name.isEmpty() ? javaName : name;
        return Optional.of(known == null ? "/" + where : "/" + where + "/" + Pointers.escape(known));
    }
}
