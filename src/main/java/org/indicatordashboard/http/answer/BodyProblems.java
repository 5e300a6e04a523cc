package org.indicatordashboard.http.answer;

import java.util.stream.Collectors;

import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.indicatordashboard.http.problem.HttpRefusals;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemMapper;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;

/** Names the member of a JSON body that cannot be read. */
class BodyProblems {

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException mismatch, RoutingContext context) {
        return ProblemMapper.response(ProblemException.badParameter(where(mismatch), what(mismatch)), context);
    }

    /** Nested deeper, or longer in one piece, than anything that is meant. */
    @ServerExceptionMapper
    Response excessive(StreamConstraintsException excess, RoutingContext context) {
        return ProblemMapper.response(HttpRefusals.ofStatus(400), context);
    }

    private static Words what(MismatchedInputException mismatch) {
        if (mismatch instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Words.of("没有这一项。可用：%s。".formatted(known), "There is no such member. Allowed: %s.".formatted(known));
        }
        if (mismatch instanceof InvalidFormatException) {
            return Words.of(
                    "这一项的值不可用：不是所要的写法，或含有空字符（U+0000）。各项的写法见 /docs。",
                    "The value of this cannot be used: it is not written as asked, or has a NUL character (U+0000) in it. How each is written is listed at /docs.");
        }
        return Words.of(
                "这一项的类型不对，或缺少内容。各项的类型见 /docs。",
                "This has the wrong type, or is missing. The types are listed at /docs.");
    }

    private static String where(JsonMappingException mismatch) {
        String path = mismatch.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : Shortened.of(path);
    }
}
