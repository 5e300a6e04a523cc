package org.indicatordashboard.export;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;

/** Verification over HTTP. */
@Path("/verifications/{code}")
@Tag(name = "export")
class VerificationResource {

    @Inject
    Verifications verifications;

    @GET
    @Operation(
            summary = "What an exported chart or table was made from, and what has changed since",
            description =
                    "The code as printed on the file; upper and lower case, O and 0, I, L and 1 are the same, hyphens and blanks are passed over. Old and new values come from the revision history.",
            operationId = "verification")
    public VerificationView verify(
            @RestPath @Parameter(description = "verification code", example = "CJQ0EVCHMS") String code) {
        return verifications.of(code).orElseThrow(() -> unknown(code));
    }

    private static ProblemException unknown(String code) {
        String sent = Shortened.of(code);
        return new ProblemException(
                ProblemKind.NOT_FOUND,
                Words.of(
                        "没有文件带有验证码 “%s”。验证码为 10 个数字或大写字母，印在图表和表格的页脚；请核对后重试。".formatted(sent),
                        "No file carries the verification code “%s”. It is 10 digits or capital letters in the footer of charts and tables; check it and try again."
                                .formatted(sent)));
    }
}
