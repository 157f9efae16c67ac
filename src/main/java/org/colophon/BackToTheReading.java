package org.colophon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * After signing in: to the desk page that was asked for, else to the page named by the form's {@code to}, else home. Only a
 * path of this site is followed, or the sign-in page would lend its good name to any other (ASVS 5.0, 3.7.2).
 */
final class BackToTheReading extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,500}");

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(request.getParameter("to"))
                .filter(to -> OWN_PATH.matcher(to).matches())
                .orElse("/");
    }
}
