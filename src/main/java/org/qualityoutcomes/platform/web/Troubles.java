package org.qualityoutcomes.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong through no fault of ours, in plain words and never as a failure of the server. */
@ControllerAdvice
class Troubles {

    private static final String PAGE = "platform/trouble";

    /** Where a page shows refusals beside its own fields, they do not come here. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ModelAndView refused(Refusal refusal) {
        return new ModelAndView(PAGE)
                .addObject("heading", "This cannot be done")
                .addObject(
                        "sentences",
                        refusal.problems().stream()
                                .map(Refusal.Problem::sentence)
                                .toList());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge) {
        return trouble("This cannot be done", "The file is larger than 25 MB. Choose a smaller one.");
    }

    @ExceptionHandler({
        ConcurrencyFailureException.class,
        DataIntegrityViolationException.class,
        OptimisticLockingException.class
    })
    @ResponseStatus(HttpStatus.CONFLICT)
    ModelAndView overtaken(RuntimeException overtaken) {
        return trouble(
                "Somebody was faster",
                "Somebody else changed this at the same time. Go back, copy what you typed, and open the page again.");
    }

    /** In an address it names nothing that is here; in what was sent it is something that cannot be read. */
    @ExceptionHandler
    @Nullable
    ModelAndView unreadable(MethodArgumentTypeMismatchException unreadable, HttpServletResponse response)
            throws IOException {
        if (unreadable.getParameter().hasParameterAnnotation(PathVariable.class)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return null;
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return trouble("This cannot be done", "Something that was sent cannot be read: " + unreadable.getName() + ".");
    }

    @ExceptionHandler(AuthorizationException.class)
    void nothingHere(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static ModelAndView trouble(String heading, String sentence) {
        return new ModelAndView(PAGE).addObject("heading", heading).addObject("sentences", List.of(sentence));
    }
}
