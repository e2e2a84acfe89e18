package org.guidepost.bot.console;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Shows a page where an address leads nowhere to browsers, and to programs that take anything; who asks for JSON gets JSON. */
@ControllerAdvice
@ConditionalOnWebApplication
final class UnknownAddressAdvice {

    @ExceptionHandler(exception = NoResourceFoundException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView notThere() {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }
}
