package org.colophon.catalog.document;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The text can be read as a value of the catalogue. What is absent is sound: see {@code @NotNull} for that. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WrittenAs.Validator.class)
public @interface WrittenAs {

    Notation value();

    String message() default "{why}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<WrittenAs, String> {

        private Notation notation = Notation.ISBN;

        @Override
        public void initialize(WrittenAs constraint) {
            notation = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                notation.read(text);
                return true;
            } catch (IllegalArgumentException e) {
                context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("why", e.getMessage());
                return false;
            }
        }
    }
}
