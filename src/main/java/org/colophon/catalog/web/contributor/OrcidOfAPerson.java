package org.colophon.catalog.web.contributor;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.colophon.catalog.contributor.name.ContributorKind;
import org.jspecify.annotations.Nullable;

/** An ORCID iD is stated of no organisation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OrcidOfAPerson.Validator.class)
@interface OrcidOfAPerson {

    String message() default "only a person has an ORCID iD";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<OrcidOfAPerson, DescribedContributor> {

        @Override
        public boolean isValid(@Nullable DescribedContributor contributor, ConstraintValidatorContext context) {
            if (contributor == null || contributor.orcid() == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("orcid")
                    .addConstraintViolation();
            return !ContributorKind.ORGANISATION.word().equals(contributor.kind());
        }
    }
}
