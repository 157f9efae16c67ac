package org.colophon.content.web.outline;

import static java.util.stream.Collectors.joining;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.colophon.content.outline.OutlineFault;
import org.colophon.content.outline.OutlineRules;

/** The entries keep to the rules of an outline. Each fault is reported at the entry that has it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InReadingOrder.Validator.class)
@interface InReadingOrder {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the rules, as far as they can be told from the form alone. An entry without a kind is reported as such, and hides what it would break. */
    class Validator implements ConstraintValidator<InReadingOrder, OutlineForm> {

        @Override
        public boolean isValid(OutlineForm form, ConstraintValidatorContext context) {
            if (!form.isPlaceable()) {
                return true;
            }
            var faults = OutlineRules.faults(form.outline(), id -> true);
            context.disableDefaultConstraintViolation();
            faults.forEach(fault -> report(fault, context));
            return faults.isEmpty();
        }

        private static void report(OutlineFault fault, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate(fault.detail())
                    .addPropertyNode(path(fault))
                    .addConstraintViolation();
        }

        private static String path(OutlineFault fault) {
            var entry = fault.path().stream().map(place -> "[" + place + "]").collect(joining(".children"));
            return "entries" + entry + (fault.property().isEmpty() ? "" : "." + fault.property());
        }
    }
}
