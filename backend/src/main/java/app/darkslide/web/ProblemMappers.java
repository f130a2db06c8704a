package app.darkslide.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The only place where an exception becomes an HTTP answer. An unforeseen one is a bug: 500, with nothing of it in the body. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Duration DATABASE_RETRY_AFTER = Duration.ofSeconds(5);
    private static final Duration DEADLOCK_RETRY_AFTER = Duration.ofSeconds(1);

    /** Its answer to the commit did not arrive. */
    private static final String COMMIT_UNKNOWN =
            "The database does not answer right now. It may have made the change or"
                    + " not: look before you send it again.";

    @Inject
    AllowedMethods methods;

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return answer(e);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        var errors = e.getConstraintViolations().stream()
                .map(violation -> FieldRule.broken(violation, pointer(violation)))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
        var detail = errors.stream()
                .map(error -> error.pointer().replaceFirst("^/", "") + " " + error.detail())
                .collect(Collectors.joining("; ", "", "."));
        return answer(ProblemException.inFields(ProblemType.INVALID_REQUEST, detail, errors));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized() {
        return answer(new ProblemException(
                ProblemType.UNAUTHORIZED, "This needs a valid access token. Sign in, then send the token you get."));
    }

    /** Roles are asked for nowhere else. */
    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answer(new ProblemException(ProblemType.ADMINISTRATORS_ONLY, "Only an administrator can do this."));
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response json(JsonProcessingException e) {
        return answer(malformed(e));
    }

    /** Refusals by the framework itself: unknown paths, wrong methods and media types, bodies that are not JSON. */
    @ServerExceptionMapper
    Response framework(WebApplicationException e, UriInfo uri, HttpServerRequest request) {
        if (e.getCause() instanceof JsonProcessingException cause) return answer(malformed(cause));
        if (e.getCause() instanceof NumberFormatException)
            return answer(new ProblemException(
                    ProblemType.INVALID_REQUEST, "A parameter that has to be a number is not one."));
        var type = ProblemType.ofStatus(e.getResponse().getStatus());
        if (type.isEmpty()) return e.getResponse();
        // The framework answers 404 to a wrong method where two resources share a path, and 405 without Allow
        // elsewhere.
        var allowed = methods.at(uri.getPath());
        if (e instanceof NotAllowedException
                || !allowed.isEmpty() && !allowed.contains(request.method().name()))
            return answer(ProblemException.withHeader(
                    ProblemType.METHOD_NOT_ALLOWED,
                    ProblemType.METHOD_NOT_ALLOWED.meaning,
                    HttpHeaders.ALLOW,
                    String.join(", ", allowed)));
        return answer(new ProblemException(type.get(), type.get().meaning));
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable e) {
        if (FailureCauses.isDatabaseReadOnly(e)) {
            LOG.warnf("The database takes no changes: %s", e.getMessage());
            return answer(ProblemException.retryAfter(
                    ProblemType.UNAVAILABLE,
                    "The database takes no changes right now. Nothing was changed; what is stored can be looked at.",
                    DATABASE_RETRY_AFTER));
        }
        if (FailureCauses.isDatabaseAway(e)) {
            LOG.warnf("The database does not answer: %s", e.getMessage());
            return answer(
                    FailureCauses.isCommit(e)
                            ? ProblemException.retryAfter(
                                    ProblemReason.OUTCOME_UNKNOWN, COMMIT_UNKNOWN, DATABASE_RETRY_AFTER)
                            : ProblemException.retryAfter(
                                    ProblemType.UNAVAILABLE,
                                    "The database does not answer right now. Nothing was changed.",
                                    DATABASE_RETRY_AFTER));
        }
        if (FailureCauses.isStorageAway(e)) {
            LOG.warnf("The storage does not answer: %s", e.getMessage());
            return answer(ProblemException.storageAway("Nothing was changed."));
        }
        if (FailureCauses.isDeadlock(e)) {
            LOG.warn("The database rolled a request back to resolve a deadlock", e);
            return answer(ProblemException.retryAfter(
                    ProblemType.UNAVAILABLE,
                    "This request collided with another one. Nothing was changed; send it again.",
                    DEADLOCK_RETRY_AFTER));
        }
        if (FailureCauses.isClientGone(e)) {
            LOG.debugf("A client hung up or fell silent: %s", e.getMessage());
            return answer(new ProblemException(
                    ProblemReason.ARRIVED_IN_PART, "The request did not arrive completely. Nothing was changed."));
        }
        LOG.error("A request ended in a bug", e);
        return answer(new ProblemException(
                ProblemType.INTERNAL,
                "Something broke on our side. If it happens again, tell the operator of this service."));
    }

    /** For the mappers of other packages, whose exceptions this package does not know. */
    public static Response answer(ProblemException e) {
        var answer = Response.status(e.type.status).type(Problem.MEDIA_TYPE).entity(Problem.of(e));
        if (e.type.status == 401) answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        e.headers.forEach(answer::header);
        return answer.build();
    }

    private static ProblemException malformed(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown)
            return inField(unknown, "There is no such field: " + printable(unknown.getPropertyName()) + ".");
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty())
            return inField(mapping, "A value does not have the type of this field.");
        return new ProblemException(ProblemType.INVALID_REQUEST, "The body is not the expected JSON object.");
    }

    private static ProblemException inField(JsonMappingException e, String detail) {
        var pointer = e.getPath().stream()
                .map(at -> at.getFieldName() == null ? String.valueOf(at.getIndex()) : printable(at.getFieldName()))
                .collect(Collectors.joining("/", "/", ""));
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST, detail, List.of(new Problem.FieldError(pointer, detail)));
    }

    /** A name that the client chose, made safe to be shown again. */
    private static String printable(String name) {
        var clean = name.replaceAll("[^\\p{Graph} ]", "?");
        return clean.length() <= 64 ? clean : clean.substring(0, 64) + "…";
    }

    /** The path of a violation starts with the method and, for a body, the parameter: clients know neither. */
    private static String pointer(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        if (nodes.size() <= 2) return nodes.get(nodes.size() - 1).toString();
        return nodes.stream().skip(2).flatMap(ProblemMappers::steps).collect(Collectors.joining("/", "/", ""));
    }

    /** What is in a list comes with its index; if it has no fields, it has no name of its own. */
    private static Stream<String> steps(Path.Node node) {
        var index = Stream.ofNullable(node.getIndex()).map(String::valueOf);
        var name = Stream.of(node).filter(named -> named.getKind() != ElementKind.CONTAINER_ELEMENT);
        return Stream.concat(index, name.map(Path.Node::getName));
    }
}
