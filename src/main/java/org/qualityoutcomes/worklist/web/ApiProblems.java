package org.qualityoutcomes.worklist.web;

import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Other programs are told what is wrong as RFC 9457 has it, whoever found it. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail nothingHere(NotFound nothing) {
        return problem(HttpStatus.NOT_FOUND, "Not found", nothing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail overtaken(ConcurrencyFailureException overtaken) {
        return problem(
                HttpStatus.CONFLICT, "Overtaken", "Somebody else changed this at the same moment. Read it again.");
    }

    private static ProblemDetail problem(HttpStatus status, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "Refused", refusal.getMessage());
        problem.setProperty("problems", refusal.problems());
        return problem;
    }
}
