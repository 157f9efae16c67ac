package org.colophon.catalog.document;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.colophon.catalog.description.Dates;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Embargo and out-of-print date are plausible, and in this order. The dates themselves know, and say what is wrong. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundDates.Validator.class)
@interface SoundDates {

    String message() default "{why}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<SoundDates, DescribedBook> {

        @Override
        public boolean isValid(@Nullable DescribedBook book, ConstraintValidatorContext context) {
            if (book == null) {
                return true;
            }
            var embargo = isSound("embargo", book.embargo(), null, context);
            var outOfPrint = isSound("outOfPrint", null, book.outOfPrint(), context);
            return embargo && outOfPrint && isSound("outOfPrint", book.embargo(), book.outOfPrint(), context);
        }

        private static boolean isSound(
                String field,
                @Nullable LocalDate embargo,
                @Nullable LocalDate outOfPrint,
                ConstraintValidatorContext context) {
            try {
                new Dates(null, embargo, outOfPrint);
                return true;
            } catch (IllegalArgumentException e) {
                context.disableDefaultConstraintViolation();
                context.unwrap(HibernateConstraintValidatorContext.class)
                        .addMessageParameter("why", e.getMessage())
                        .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode(field)
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
