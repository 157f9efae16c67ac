package org.colophon.catalog.document;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The amount has no more decimals than its currency. An unknown currency is another constraint's matter. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DecimalsOfCurrency.Validator.class)
@interface DecimalsOfCurrency {

    String message() default "the currency has fewer decimals";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<DecimalsOfCurrency, DescribedBook.Price> {

        @Override
        public boolean isValid(DescribedBook.@Nullable Price price, ConstraintValidatorContext context) {
            if (price == null || price.amount() == null || price.currency() == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("amount")
                    .addConstraintViolation();
            try {
                var decimals = org.colophon.catalog.product.Price.decimalsOf(price.currency());
                return price.amount().stripTrailingZeros().scale() <= decimals;
            } catch (IllegalArgumentException e) {
                return true;
            }
        }
    }
}
